import type { Kind } from '../file/kind.ts';
import { actsByNaming, officesOfHeads } from '../staff/head-left.ts';
import { officesAsked } from '../staff/holders-left.ts';
import type { StaffMember } from '../staff/staff.ts';
import { Amendment } from './amendment.ts';
import { claims } from './claims.ts';
import type { AmendmentCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { AmendmentEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { rights } from './rights.ts';
import { queuedIn } from './rules/force.ts';
import { hasEnded } from './status.ts';
import { termsOf } from './terms.ts';

/** Where what is decided about a person's entries is found. */
export const amendmentsOf = (person: string): string => `amendment#${person}`;

/** What a provider decides about an entry of the register: the second kind of file. */
export const amendment: Kind<Amendment, AmendmentCommand, OwnEvent> = {
  ...face,
  read: (stored) => Amendment.parse(stored),
  readEvent: (stored) => AmendmentEvent.parse(stored),
  ...rights,
  decide,
  evolve,
  startsOn: { amendment: ['AmendmentProposed', 'LeavingFiled'] },
  terms: termsOf,
  isAtRest: ({ status, holds }) => hasEnded(status) && Object.keys(holds).length === 0,
  answerable: ({ entry }) => entry.provider,
  listOf: amendmentsOf,
  queuedIn,
  claims,
  askedOfStaff: (file) => whoIsThere(officesAsked(rights, file)),
  askedBeforeActOf: (file, actor) =>
    actsByNaming(rights, file, actor) ? whoIsThere(officesOfHeads(rights, file)) : undefined,
  verificationCode: ({ decision }) => decision?.verificationCode,
};

const whoIsThere = (offices: readonly string[]) =>
  offices.length === 0
    ? undefined
    : { offices, command: (members: readonly StaffMember[]): AmendmentCommand => ({ type: 'CheckStaff', members }) };
