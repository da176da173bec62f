import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import {
  access,
  documents,
  doorStepDeps,
  keyring,
  lists,
  people,
  proofCodes,
  realTime,
  register,
  signatures,
  staffRegister,
  throttle,
} from '#runtime/container.ts';

/** The Corporation's desk (5.1, 5.7, 8). */
export const handler = door(corporationRoutes, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
  staff: staffRegister(),
  proofCodes: proofCodes(),
  realTime,
  throttle: throttle(),
}));
