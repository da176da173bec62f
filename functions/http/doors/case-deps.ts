import {
  access,
  documents,
  doorStepDeps,
  keyring,
  lists,
  people,
  preparedPapers,
  realTime,
  register,
  signatures,
  staffRegister,
} from '#runtime/container.ts';
import { doorDeps } from './door-deps.ts';

/** What every door needs at which people work on cases. */
export const caseDeps = () => ({
  ...doorStepDeps(),
  ...doorDeps(),
  lists: lists(),
  register: register(),
  people: people(),
  documents: documents(),
  keyring: keyring(),
  access: access(),
  signatures: signatures(),
  officialsOf: (organisation: string) => staffRegister().ofOrganisation(organisation),
  preparedPapers: preparedPapers(),
  realTime,
});
