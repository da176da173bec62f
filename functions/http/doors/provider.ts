import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { providerRoutes } from '#http/routes/provider.ts';
import {
  access,
  documents,
  doorStepDeps,
  fits,
  keyring,
  lists,
  papers,
  people,
  realTime,
  register,
  signableOf,
  signatures,
  staffPasswords,
  staffRegister,
} from '#runtime/container.ts';

/** The provider: registrar, head, executor, administrator; and the supervisor, who only reads (5.2–5.6). */
export const handler = door(providerRoutes, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  papers: papers(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
  realTime,
  fits,
  signableOf,
}));
