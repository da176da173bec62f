import type { Kind } from '../file/kind.ts';
import { oblast } from '../staff/staff.ts';
import { allowed, conflict, relation } from './allowed-actions.ts';
import type { Offer } from './offer.ts';
import { personsOf } from './rules/minutes.ts';
import { steps } from './steps.ts';

type Rights = Pick<
  Kind<Offer>,
  'allowed' | 'relation' | 'conflict' | 'persons' | 'steps' | 'personal' | 'officeOf' | 'isSigned'
>;

/** Who may do what with an offer, and in whose tray its tasks lie; the rules ask it, too. */
export const rights: Rights = {
  allowed,
  relation,
  conflict,
  persons: personsOf,
  steps,
  officeOf: ({ provider }, role) => (role === 'supervisor' ? oblast : provider),
  isSigned: ({ decision }) => decision !== undefined,
  personal: {
    executor: {
      staff: ({ status, commission }) =>
        status === 'MINUTES_DRAWN' ? commission.chair.staff : commission.secretary.staff,
      otherwise: 'head',
    },
    head: {
      staff: ({ actingHead }) => actingHead?.staff,
      at: ({ actingHead }) => actingHead?.organisation,
      otherwise: 'head',
    },
  },
};
