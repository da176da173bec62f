import type { Kind } from '../file/kind.ts';
import { oblast } from '../staff/staff.ts';
import { allowed, conflict, relation } from './allowed-actions.ts';
import type { Amendment } from './amendment.ts';
import { steps } from './steps.ts';

type Rights = Pick<
  Kind<Amendment>,
  'allowed' | 'relation' | 'conflict' | 'persons' | 'steps' | 'personal' | 'officeOf' | 'isSigned'
>;

/** Who may do what with an amendment, and in whose tray its tasks lie; the rules ask it, too. */
export const rights: Rights = {
  allowed,
  relation,
  conflict,
  persons: ({ subject, representatives = [], family, familyNames, notKin, namedSince }) => ({
    applicant: subject,
    representatives,
    interested: family,
    interestedNames: familyNames,
    notKin,
    namedSince,
  }),
  steps,
  officeOf: ({ entry }, role) => (role === 'supervisor' ? oblast : entry.provider),
  isSigned: ({ decision }) => decision !== undefined,
  personal: {
    executor: { staff: ({ examiner }) => examiner, otherwise: 'head' },
    head: {
      staff: ({ actingHead }) => actingHead?.staff,
      at: ({ actingHead }) => actingHead?.organisation,
      otherwise: 'head',
    },
  },
};
