import { door } from '#http/carrier/door.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import {
  accounts,
  fits,
  notary,
  observations,
  outages,
  papers,
  persons,
  proofCodes,
  secondPersons,
  signableOf,
  staffPasswords,
  staffRegister,
} from '#runtime/container.ts';
import { caseDeps } from './case-deps.ts';

/** The provider: registrar, head, executor, administrator; and the supervisor, who only reads (5.2–5.6). */
export const handler = door(providerRoutes, () => ({
  ...caseDeps(),
  papers: papers(),
  notary: notary(),
  persons: persons(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
  accounts: accounts(),
  seconds: secondPersons(),
  outages: outages(),
  observations: observations(),
  proofCodes: proofCodes(),
  fits,
  signableOf,
}));
