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

/** Whose step it is of those who sit: the secretary draws the minutes, the chair signs them. */
const seatInTurn = ({ status, commission: { chair, secretary } }: Offer) =>
  status === 'MINUTES_DRAWN' ? chair : secretary;

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
      staff: (file) => seatInTurn(file).staff,
      person: (file) => seatInTurn(file).person,
      otherwise: 'head',
    },
    head: {
      staff: ({ actingHead }) => actingHead?.staff,
      at: ({ actingHead }) => actingHead?.organisation,
      otherwise: 'head',
    },
  },
};
