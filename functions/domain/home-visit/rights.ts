import type { Kind } from '../file/kind.ts';
import { allowed, relation } from './allowed-actions.ts';
import type { HomeVisit } from './home-visit.ts';
import { steps } from './steps.ts';

type Rights = Pick<Kind<HomeVisit>, 'allowed' | 'relation' | 'persons' | 'steps' | 'officeOf'>;

/** Who may do what with a visit, and in whose tray its tasks lie; the rules ask it, too. */
export const rights: Rights = {
  allowed,
  relation,
  persons: ({ subject }) => ({ applicant: subject }),
  steps,
  officeOf: ({ centre }) => centre,
};
