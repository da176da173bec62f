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
import { endings, hasEnded } from './status.ts';
import { steps } from './steps.ts';
import { termsOf, termTable } from './terms.ts';

/** Snapshots of before steps had their names say how often a draft was returned. */
const withRounds = (stored: Record<string, unknown>): Record<string, unknown> => {
  const { returns, ...rest } = stored;
  const rounds = typeof returns === 'number' && returns > 0 ? { 'draft-result': returns, 'sign-result': returns } : {};
  return { rounds, ...rest };
};

/** The request for registration under paras 4–10: the first kind of file. */
export const application: Kind<Application, ApplicationCommand, OwnEvent> = {
  prefix: 'case',
  read: (stored) => Application.parse(inPresentNames(steps, withRounds(stored as Record<string, unknown>))),
  readEvent: (stored) => ApplicationEvent.parse(stored),
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
  isFinished: ({ status, holds, registrations }) =>
    hasEnded(status) && Object.keys(holds).length === 0 && (status !== 'ISSUED' || registrations.eAkimat !== undefined),
  interruption: ({ status }) => (status === 'WITHDRAWN' ? 'withdrawn' : undefined),
  officeOf,
  claims,
  endedByClock: (theCase, now) =>
    theCase.status === 'OPENED' && !isDraftKept(theCase, now) ? { type: 'DiscardDraft' } : undefined,
  number: ({ number }) => number,
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

const freeing = new Set([
  'DataUnavailable',
  'SignatureNotConfirmed',
  'PackageReturned',
  'RequestWithdrawn',
  'ResultSigned',
]);

/** One open request a person anywhere, one entry a person and provider (X31). */
function claims(events: readonly { readonly type: string }[], after: Application): readonly ClaimChange[] {
  const { id, applicant, provider, result } = after;
  const types = events.map(({ type }) => type);
  const open = { key: openRequest(applicant), holder: id, taken: 'DUPLICATE_REQUEST' } as const;
  if (types.includes('PackageHanded') || types.includes('RequestSubmitted')) {
    if (!provider) throw new Error(`${id} is filed and names no provider`);
    return [
      { ...open, change: 'take', file: id },
      { key: entryAt(provider, applicant), change: 'mustBeFree', taken: 'ALREADY_REGISTERED' },
    ];
  }
  if (!types.some((type) => freeing.has(type))) return [];
  const entry = types.includes('ResultSigned') && provider && result?.entry;
  if (!entry) return [{ ...open, change: 'release' }];
  const holder = `${provider}#${entry.list}#${entry.registerNumber}`;
  return [
    { ...open, change: 'release' },
    { key: entryAt(provider, applicant), change: 'take', holder, file: id, taken: 'ALREADY_REGISTERED' },
  ];
}
