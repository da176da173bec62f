import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { Kind, Occasion, Recorded } from '../file/kind.ts';
import { type Objection, type Refusal, refusal } from '../file/refusal.ts';
import { opened } from '../file/state.ts';
import { besideKey, entryKey, entryName } from '../queue/list.ts';
import { ok, type Result, refused } from '../result.ts';
import { OldEntry, type OldEntryCommand, OldEntryEvent, type OwnEvent } from './old-entry.ts';

/** Where the entries that a person has from old lists are found. */
export const oldEntriesOf = (person: string): string => `oldentry#${person}`;

/** Whose it is, and who decides about entries or watches those who do. */
const allowed = {
  ON_RECORD: {
    recipient: ['SeeCase'],
    registrar: ['SeeCase'],
    executor: ['SeeCase'],
    head: ['SeeCase'],
    administrator: ['SeeCase'],
    supervisor: ['SeeCase'],
    auditor: ['SeeCase'],
    clock: ['ReckonTerms', 'ClimbRung'],
    machine: ['ResumeProcedure'],
  },
} as const;

const above: readonly ActorKind[] = ['supervisor', 'auditor'];

function relation({ subject, entry }: OldEntry, actor: Actor): Objection | undefined {
  if (actor.kind === 'recipient') return actor.person === subject && !actor.provenAlone ? undefined : 'NOT_YOUR_CASE';
  if (!isStaff(actor) || above.includes(actor.kind)) return undefined;
  return actor.organisation === entry.provider ? undefined : 'OTHER_ORGANISATION';
}

function decide(
  file: OldEntry | undefined,
  { type: _, ...row }: OldEntryCommand,
  { actor }: Occasion,
): Result<readonly OwnEvent[], Refusal> {
  if (file) return ok([]);
  if (!isStaff(actor) || actor.kind !== 'administrator' || actor.organisation !== row.entry.provider)
    return refused(refusal('FORBIDDEN'));
  return ok([{ type: 'RowTakenIn', ...row }]);
}

const evolve = (_before: OldEntry | undefined, { type: _, ...row }: OwnEvent, { id, at }: Recorded): OldEntry => ({
  ...opened(id, at),
  status: 'ON_RECORD',
  reached: [{ status: 'ON_RECORD', at }],
  ...row,
});

/** Who stands on a list from an old one: what says whose entry it is, where no application does. */
export const oldEntry: Kind<OldEntry, OldEntryCommand, OwnEvent> = {
  prefix: 'oldentry',
  read: (stored) => OldEntry.parse(stored),
  readEvent: (stored) => OldEntryEvent.parse(stored),
  allowed,
  endings: ['ON_RECORD'],
  relation,
  decide,
  evolve,
  steps: {},
  startsOn: {},
  terms: () => ({}),
  termTable: {},
  isAtRest: () => true,
  persons: ({ subject, family }) => ({ applicant: subject, interested: family }),
  listOf: oldEntriesOf,
  nameKey: ({ nameKey }) => nameKey,
  officeOf: ({ entry }) => entry.provider,
  claims: (_events, { id, subject, entry, twice }) => {
    const key = (twice ? besideKey : entryKey)(entry.provider, subject);
    return [{ key, change: 'take', holder: entryName(entry), file: id, taken: 'ALREADY_REGISTERED' }];
  },
  metrics: { open: 'OpenOldEntries', missed: 'OldEntryMissed' },
};
