import { door } from '#http/carrier/door.ts';
import { doorDeps } from '#http/doors/door-deps.ts';
import { verifierRoutes } from '#http/routes/verifier.ts';
import { cases, documents, lists, register } from '#runtime/container.ts';

/** Whoever holds a printed result and asks whether it is ours (X15). */
export const handler = door(verifierRoutes, () => ({
  ...doorDeps(),
  cases: cases(),
  documents: documents(),
  lists: lists(),
  register: register(),
}));
