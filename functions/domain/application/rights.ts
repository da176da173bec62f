import type { StaffRole } from '../actor.ts';
import { opensWords } from '../file/desk-hours.ts';
import type { Kind } from '../file/kind.ts';
import { allowed } from './allowed-actions.ts';
import type { Application } from './application.ts';
import { conflict, relation } from './relations.ts';
import { isMetAtHome } from './rules/seeing/met-at-home.ts';
import { servesWhoCame } from './rules/seeing/reception.ts';
import { steps } from './steps.ts';

type Rights = Pick<
  Kind<Application>,
  | 'allowed'
  | 'relation'
  | 'conflict'
  | 'cureOf'
  | 'outranksClaim'
  | 'persons'
  | 'steps'
  | 'personal'
  | 'officeOf'
  | 'isSigned'
>;

/** Who may do what with a request, and in whose tray its tasks lie; the rules ask it, too. */
export const rights: Rights = {
  allowed,
  relation,
  conflict,
  cureOf: (objection, now) => (objection === 'CENTRE_CLOSED' ? opensWords(now) : undefined),
  outranksClaim: (...asked) => servesWhoCame(...asked) || isMetAtHome(...asked),
  persons: ({ applicant, representative, newRepresentative, family, familyNames, notKin, namedSince }) => ({
    applicant,
    representatives: [representative, newRepresentative].flatMap((one) => (one ? [one.person] : [])),
    interested: family,
    interestedNames: familyNames,
    notKin,
    namedSince,
  }),
  steps,
  officeOf,
  isSigned: ({ result }) => result !== undefined,
  personal: {
    executor: { staff: ({ executor }) => executor, otherwise: 'head' },
    head: {
      staff: ({ actingHead }) => actingHead?.staff,
      at: ({ actingHead }) => actingHead?.organisation,
      otherwise: 'head',
    },
  },
};

/** The organisation whose tray holds a step: the centre of filing, or the provider. */
function officeOf({ centre, provider, id }: Application, role: StaffRole): string {
  const office = role === 'operator' ? centre : provider;
  if (!office) throw new Error(`${id} has no office for its ${role}`);
  return office;
}
