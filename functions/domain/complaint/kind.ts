import type { Kind } from '../file/kind.ts';
import { actsByNaming, officesOfHeads } from '../staff/head-left.ts';
import { officesAsked } from '../staff/holders-left.ts';
import type { StaffMember } from '../staff/staff.ts';
import { localDate } from '../time/local-date.ts';
import { claims } from './claims.ts';
import type { ComplaintCommand } from './command.ts';
import { Complaint } from './complaint.ts';
import { decide } from './decide/decide.ts';
import { ComplaintEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { rights } from './rights.ts';
import { hasEnded } from './status.ts';
import { termsOf } from './terms.ts';

/** Where a person's complaints are found. */
export const complaintsOf = (person: string): string => `complaint#${person}`;

/** The register of incoming complaints of an office and a year. */
export const complaintRegister = (office: string, year: string): string => `complaints#${office}#${year}`;

/** A complaint under para 11: against decisions, acts and omissions of a provider, of the Corporation, or their people. */
export const complaint: Kind<Complaint, ComplaintCommand, OwnEvent> = {
  ...face,
  read: (stored) => Complaint.parse(stored),
  readEvent: (stored) => ComplaintEvent.parse(stored),
  ...rights,
  decide,
  evolve,
  startsOn: { complaint: ['ComplaintFiled'] },
  terms: termsOf,
  isAtRest: ({ status, holds }) => hasEnded(status) && Object.keys(holds).length === 0,
  interruption: ({ status }) => (status === 'WITHDRAWN' ? 'withdrawn' : undefined),
  answerable: ({ office }) => office,
  listOf: complaintsOf,
  number: ({ number }) => number,
  incoming: ({ office, openedAt }) => ({
    register: complaintRegister(office, localDate(openedAt).slice(0, 4)),
    at: openedAt,
  }),
  claims,
  askedOfStaff: (file) => whoIsThere(officesAsked(rights, file)),
  askedBeforeActOf: (file, actor) =>
    actsByNaming(rights, file, actor) ? whoIsThere(officesOfHeads(rights, file)) : undefined,
  verificationCode: ({ answer }) => answer?.verificationCode,
};

const whoIsThere = (offices: readonly string[]) =>
  offices.length === 0
    ? undefined
    : { offices, command: (members: readonly StaffMember[]): ComplaintCommand => ({ type: 'CheckStaff', members }) };
