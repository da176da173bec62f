import type { StaffRole } from '../actor.ts';
import type { ClaimChange } from '../file/claims.ts';
import { inPresentNames } from '../file/former-names.ts';
import type { Kind } from '../file/kind.ts';
import { Application } from './application.ts';
import type { ApplicationCommand } from './command.ts';
import { decide } from './decide/decide.ts';
import { ApplicationEvent, type OwnEvent } from './event.ts';
import { evolve } from './evolve.ts';
import { rights } from './rights.ts';
import { isDraftKept } from './rules/draft-kept.ts';
import { keptMomentKey } from './rules/kept-moment.ts';
import { past } from './stages.ts';
import { endings, hasEnded } from './status.ts';
import { steps } from './steps.ts';
import { olderEvent, olderSnapshot } from './stored-before.ts';
import { termsOf, termTable } from './terms.ts';

/** The request for registration under paras 4–10: the first kind of file. */
export const application: Kind<Application, ApplicationCommand, OwnEvent> = {
  prefix: 'case',
  read: (stored) => Application.parse(inPresentNames(steps, olderSnapshot(stored))),
  readEvent: (stored) => ApplicationEvent.parse(olderEvent(stored)),
  ...rights,
  endings,
  decide,
  evolve,
  startsOn: {
    'corporation-intake': ['PackageHanded'],
    'portal-intake': ['RequestSubmitted'],
    examination: ['PackageAccepted'],
  },
  terms: termsOf,
  termTable,
  wholeTerm: 'total',
  /**
   * Nothing is left to do or to wait for: ended, no neighbour awaited, and an issued result's documents registered in
   * E-akimat, which goes on beside the examination (5.4).
   */
  isAtRest: ({ status, holds, registrations }) =>
    hasEnded(status) && Object.keys(holds).length === 0 && (status !== 'ISSUED' || registrations.eAkimat !== undefined),
  interruption: ({ status }) => (status === 'WITHDRAWN' ? 'withdrawn' : undefined),
  officeOf,
  claims,
  endedByClock: (theCase, now) =>
    theCase.status === 'OPENED' && !isDraftKept(theCase, now) ? { type: 'DiscardDraft' } : undefined,
  number: ({ number }) => number,
  verificationCode: ({ result }) => result?.verificationCode,
  metrics: { open: 'OpenCases', missed: 'TermMissed' },
};

/** The organisation whose tray holds a step: the centre of filing, or the provider. */
function officeOf({ centre, provider, id }: Application, role: StaffRole): string {
  const office = role === 'operator' ? centre : provider;
  if (!office) throw new Error(`${id} has no office for its ${role}`);
  return office;
}

const openRequest = (person: string): string => `open-request#${person}`;
const entryAt = (provider: string, person: string): string => `entry#${provider}#${person}`;

/** A kept moment is a right used once: whoever else comes for it comes too late (X66). */
const momentKept = ({ id, keptFrom }: Application): readonly ClaimChange[] =>
  keptFrom ? [{ key: keptMomentKey(keptFrom), change: 'take', holder: id, file: id, taken: 'MOMENT_USED' }] : [];

/** One receipt by hand, one request: whoever comes with it again is refused (X60). */
const receiptTaken = ({ id, centre, taken }: Application): readonly ClaimChange[] => {
  if (!taken) return [];
  const key = `paper-receipt#${centre}#${taken.outage}#${taken.receiptNumber}`;
  return [{ key, change: 'take', holder: id, file: id, taken: 'RECEIPT_USED' }];
};

const freeing = new Set([
  'DataUnavailable',
  'SignatureNotConfirmed',
  'PackageReturned',
  'RequestWithdrawn',
  'ResultSigned',
]);

/** One open request a person anywhere, one entry a person and provider (X31). */
function claims(events: readonly { readonly type: string }[], after: Application): readonly ClaimChange[] {
  const { id, applicant } = after;
  const types = events.map(({ type }) => type);
  const open = { key: openRequest(applicant), holder: id, taken: 'DUPLICATE_REQUEST' } as const;
  if (types.includes('PackageHanded') || types.includes('RequestSubmitted')) {
    const { provider } = past('filing', after);
    return [
      { ...open, change: 'take', file: id },
      ...momentKept(after),
      ...receiptTaken(after),
      { key: entryAt(provider, applicant), change: 'mustBeFree', taken: 'ALREADY_REGISTERED' },
    ];
  }
  if (!types.some((type) => freeing.has(type))) return [];
  const entry = types.includes('ResultSigned') && after.result?.entry;
  if (!entry) return [{ ...open, change: 'release' }];
  const { provider } = past('filing', after);
  const holder = `${provider}#${entry.list}#${entry.registerNumber}`;
  return [
    { ...open, change: 'release' },
    { key: entryAt(provider, applicant), change: 'take', holder, file: id, taken: 'ALREADY_REGISTERED' },
  ];
}
