import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { publicRoutes } from '#http/routes/public.ts';
import {
  accounts,
  apiDescription,
  citizenPasswords,
  citizenTokens,
  keyring,
  lists,
  nonces,
  pause,
  proofCodes,
  realTime,
  sessions,
  signatures,
  staffPasswords,
  staffRegister,
  staffTokens,
  tries,
} from '#runtime/container.ts';

/** Whoever has no token: the order of the service and its terms (14–17), and the way to an account (10.1–10.4, 8.2). */
export const handler = door(publicRoutes, () => ({
  ...doorDeps(),
  description: apiDescription,
  accounts: accounts(),
  citizenPasswords: citizenPasswords(),
  citizenTokens: citizenTokens(),
  keyring: keyring(),
  lists: lists(),
  nonces: nonces(),
  pause,
  proofCodes: proofCodes(),
  realTime,
  sessions: sessions(),
  signatures: signatures(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
  staffTokens: staffTokens(),
  tries: tries(),
}));
