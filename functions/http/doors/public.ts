import { createNonce } from '#http/operations/create-nonce.ts';
import { openAccount } from '#http/operations/open-account.ts';
import { readHealth } from '#http/operations/read-health.ts';
import { readOpenApi } from '#http/operations/read-open-api.ts';
import { readService } from '#http/operations/read-service.ts';
import { readTerm } from '#http/operations/read-term.ts';
import { startSession } from '#http/operations/start-session.ts';
import { startStaffSession } from '#http/operations/start-staff-session.ts';
import { identityPublicRoutes } from '#http/routes/identity.ts';
import { publicRoutes } from '#http/routes/public.ts';
import {
  accounts,
  citizenPasswords,
  keyring,
  nonces,
  proofCodes,
  realTime,
  signatures,
  staffPasswords,
  staffRegister,
  throttle,
} from '#runtime/container.ts';
import { doorDeps } from '#runtime/door-deps.ts';
import { door } from '#runtime/http-handler.ts';

const rows = [...publicRoutes, ...identityPublicRoutes] as const;

const operations = {
  readService,
  readTerm,
  readOpenApi,
  readHealth,
  createNonce,
  openAccount,
  startSession,
  startStaffSession,
} satisfies Record<(typeof rows)[number]['operation'], unknown>;

/** Whoever has no token: the order of the service and its terms (14–17), and the way to an account (10.1–10.4, 8.2). */
export const handler = door(rows, operations, () => ({
  ...doorDeps(),
  accounts: accounts(),
  citizenPasswords: citizenPasswords(),
  keyring: keyring(),
  nonces: nonces(),
  proofCodes: proofCodes(),
  realTime,
  signatures: signatures(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
  throttle: throttle(),
}));
