import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { cabinetRoutes } from '#http/routes/cabinet.ts';
import { access, documents, doorStepDeps, keyring, lists, people, register, signatures } from '#runtime/container.ts';

/** The personal cabinet of the portal (10, 15). */
export const handler = door(cabinetRoutes, () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
}));
