import { inPresentNames } from '../file/former-names.ts';
import type { Kind } from '../file/kind.ts';
import { actsByNaming, officesOfHeads } from '../staff/head-left.ts';
import { officesAsked } from '../staff/holders-left.ts';
import type { StaffMember } from '../staff/staff.ts';
import { Application } from './application.ts';
import { claims, incomingRegisterOf } from './claims.ts';
import type { ApplicationCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { ApplicationEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { face } from './face.ts';
import { askedOfEntry, queuedForHousing } from './housing/housing.ts';
import { standingPaper } from './result/correction.ts';
import { rights } from './rights.ts';
import { isDraftKept } from './rules/filing/draft-kept.ts';
import { answerableOffice } from './rules/seeing/offices.ts';
import { receiptsOf } from './rules/seeing/receipts.ts';
import { hasEnded } from './status.ts';
import { steps } from './steps.ts';
import { olderEvent, olderSnapshot } from './stored-before.ts';
import { termsOf } from './terms.ts';

/** The request for registration under paras 4–10: the first kind of file. */
export const application: Kind<Application, ApplicationCommand, OwnEvent> = {
  ...face,
  read: (stored) => Application.parse(inPresentNames(steps, olderSnapshot(stored))),
  readEvent: (stored) => ApplicationEvent.parse(olderEvent(stored)),
  ...rights,
  decide,
  evolve,
  startsOn: {
    'corporation-intake': ['PackageHanded'],
    'portal-intake': ['RequestSubmitted'],
    examination: ['PackageAccepted'],
  },
  terms: termsOf,
  /**
   * Nothing is left to do or to wait for: ended, no neighbour awaited, and an issued result's documents registered in
   * E-akimat, which goes on beside the examination (5.4).
   */
  isAtRest: ({ status, holds, registrations }) =>
    hasEnded(status) && Object.keys(holds).length === 0 && (status !== 'ISSUED' || registrations.eAkimat !== undefined),
  interruption: ({ status }) => (status === 'WITHDRAWN' ? 'withdrawn' : undefined),
  answerable: answerableOffice,
  claims,
  endedByClock: (theCase, now) =>
    theCase.status === 'OPENED' && !isDraftKept(theCase, now) ? { type: 'DiscardDraft' } : undefined,
  /** each saved form is a record of its own */
  partVersion: ({ form }) => form?.id,
  number: ({ number }) => number,
  nameKey: ({ nameKey }) => nameKey,
  incoming: incomingRegisterOf,
  receipts: receiptsOf,
  askedOfStaff: (theCase) => whoIsThere(officesAsked(rights, theCase)),
  askedBeforeActOf: (theCase, actor) =>
    actsByNaming(rights, theCase, actor) ? whoIsThere(officesOfHeads(rights, theCase)) : undefined,
  queuedIn: queuedForHousing,
  askedOfEntry: (theCase) => {
    const entry = askedOfEntry(theCase);
    return entry && { entry, command: (found): ApplicationCommand => ({ type: 'TellHousing', found }) };
  },
  /**
   * of a draft those that are in it; whatever was ever attached to a filed request, or to a package by which another request
   * has its moment (94-V, X105, X107)
   */
  copies: ({ filedAt, lentTo, keptBy, documents }) =>
    (filedAt ?? lentTo ?? keptBy) === undefined ? documents : 'every',
  verificationCode: (theCase) => standingPaper(theCase)?.verificationCode,
};

const whoIsThere = (offices: readonly string[]) =>
  offices.length === 0
    ? undefined
    : { offices, command: (members: readonly StaffMember[]): ApplicationCommand => ({ type: 'CheckStaff', members }) };
