import { door } from '#http/carrier/door.ts';
import { corporationRoutes } from '#http/routes/corporation.ts';
import {
  accounts,
  notary,
  observations,
  outages,
  proofCodes,
  secondPersons,
  staffRegister,
  tries,
} from '#runtime/container.ts';
import { caseDeps } from './case-deps.ts';

/** The Corporation's desk (5.1, 5.7, 8). */
export const handler = door(corporationRoutes, () => ({
  ...caseDeps(),
  notary: notary(),
  staff: staffRegister(),
  accounts: accounts(),
  seconds: secondPersons(),
  outages: outages(),
  observations: observations(),
  proofCodes: proofCodes(),
  tries: tries(),
}));
