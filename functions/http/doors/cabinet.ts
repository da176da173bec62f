import { door } from '#http/carrier/door.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { accounts, listLog, notary, publication } from '#runtime/container.ts';
import { caseDeps } from './case-deps.ts';

/** The personal cabinet of the portal (10, 15). */
export const handler = door(cabinetRoutes, () => ({
  ...caseDeps(),
  accounts: accounts(),
  notary: notary(),
  log: listLog(),
  publication: publication(),
}));
