import type { Kind } from '../file/kind.ts';
import { oblast } from '../staff/staff.ts';
import { allowed, conflict, relation } from './allowed-actions.ts';
import { Amendment } from './amendment.ts';
import { claims } from './claims.ts';
import type { AmendmentCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { AmendmentEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { endings, hasEnded } from './status.ts';
import { steps } from './steps.ts';
import { termsOf, termTable } from './terms.ts';

/** Where what is decided about a person's entries is found. */
export const amendmentsOf = (person: string): string => `amendment#${person}`;

/** What a provider decides about an entry of the register: the second kind of file. */
export const amendment: Kind<Amendment, AmendmentCommand, OwnEvent> = {
  prefix: 'amendment',
  read: (stored) => Amendment.parse(stored),
  readEvent: (stored) => AmendmentEvent.parse(stored),
  allowed,
  endings,
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
  decide,
  evolve,
  steps,
  startsOn: { amendment: ['AmendmentProposed', 'LeavingFiled'] },
  terms: termsOf,
  termTable,
  isAtRest: ({ status, holds }) => hasEnded(status) && Object.keys(holds).length === 0,
  officeOf: ({ entry }, role) => (role === 'supervisor' ? oblast : entry.provider),
  answerable: ({ entry }) => entry.provider,
  listOf: amendmentsOf,
  personal: { executor: { staff: ({ examiner }) => examiner, otherwise: 'head' } },
  claims,
  verificationCode: ({ decision }) => decision?.verificationCode,
  metrics: { open: 'OpenAmendments', missed: 'AmendmentMissed' },
};
