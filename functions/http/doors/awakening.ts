import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { awakeningRoutes } from '#http/routes/awakening.ts';
import { keyring, nonces, realTime, signatures, staffPasswords, staffRegister } from '#runtime/container.ts';

/** An official who comes to life by his certificate, or replaces his password by it (7). */
export const handler = door(awakeningRoutes, () => ({
  ...doorDeps(),
  keyring: keyring(),
  nonces: nonces(),
  realTime,
  signatures: signatures(),
  staff: staffRegister(),
  staffPasswords: staffPasswords(),
}));
