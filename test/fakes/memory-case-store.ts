import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore, CommitRecord, PartOfJournal, Readable } from '#casework/ports/case-store.ts';
import type { IdempotencyRecord, Plan } from '#casework/ports/commit.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import type { Claim } from '#domain/file/claims.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import type { Typed } from '#domain/file/kind.ts';
import type { Editions } from '#domain/file/papers/execution-receipt.ts';
import type { FileState } from '#domain/file/state.ts';
import { kindAmong, kinds } from '#domain/kinds.ts';
import { once } from '#domain/once.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { type MemorySecondPersons, memorySecondPersons } from './identity.ts';
import { claimWrite } from './memory-claims.ts';
import { type Listed, memoryLists } from './memory-lists.ts';
import { memoryOwedWork, type OwedItem } from './memory-owed-work.ts';
import { type MemoryPeople, memoryPeople } from './memory-people.ts';
import { type MemoryRegister, memoryRegister } from './memory-register.ts';
import { type MemoryWrite, transact } from './memory-write.ts';
import { stored } from './stored.ts';

/** What befalls a write: the process dies before it, or after it (the answer is lost), or another transaction holds an item. */
export type Trouble = 'dies before' | 'dies after' | 'contention';

/** The process was killed: whatever was committed stays, whatever was not is gone. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface MemoryCaseStore extends CaseStore {
  readonly people: MemoryPeople;
  readonly register: MemoryRegister;
  /** what waits for a second person: a commit may consume it */
  readonly seconds: MemorySecondPersons;
  readonly lists: CaseLists;
  readonly owed: OwedWork;
  /** every file and every claim as it is kept */
  readonly files: ReadonlyMap<string, Listed>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** writes so far: commits that passed or failed, and steps of the intake sequence */
  writes(): number;
  /** trouble at the n-th write from now, the next being 1 */
  strike(nth: number, trouble: Trouble): void;
  /** puts a file in place as if its journal had led there, for tests of what comes later */
  seed<F extends FileState>(file: F): void;
  /** puts a claim in place, as if its holder had taken it */
  holds(claim: Claim): void;
}

interface Kept extends Listed {
  readonly requestId?: string;
}

interface Tables {
  readonly files: Map<string, Kept>;
  /** by the file, in the order of its commits, as its partition is read */
  readonly journals: Map<string, Map<number, CommitRecord>>;
  readonly claims: Map<string, Claim>;
  readonly keys: Map<string, IdempotencyRecord>;
  readonly owed: Map<string, OwedItem>;
  readonly people: MemoryPeople;
  readonly register: MemoryRegister;
}

/** Of what the tests decide. */
export const testEditions: Editions = {
  ...{ law: 'law', readings: 'readings', terms: 'terms', calendar: 'calendar', wording: 'wording', code: 'code' },
};

const commitKey = (caseId: string, commit: number): string => `${caseId}#${String(commit).padStart(12, '0')}`;
const idempotencyKey = (subject: string, key: string): string => `IDEMPOTENCY#${subject}#${key}`;

/**
 * Files, journal, claims, keys and owed work with the conditions of the real tables; what is read is parsed, once, as it is
 * written.
 */
export function memoryCaseStore({
  people = memoryPeople(),
  register = memoryRegister(),
  kindOf = kindAmong(kinds),
  seconds = memorySecondPersons(people),
} = {}): MemoryCaseStore {
  const tables: Tables = {
    files: new Map(),
    journals: new Map(),
    claims: new Map(),
    keys: new Map(),
    owed: new Map(),
    people,
    register,
  };
  const troubles = new Map<number, Trouble>();
  let count = 0;
  let sequence = 0;
  const struck = <T>(write: () => T, contended: T): T => {
    count += 1;
    const trouble = troubles.get(count);
    if (trouble === 'dies before') throw new Killed(`before write ${count}`);
    if (trouble === 'contention') return contended;
    const answer = write();
    if (trouble === 'dies after') throw new Killed(`after write ${count}`);
    return answer;
  };
  return {
    people,
    register,
    seconds,
    lists: memoryLists(tables.files),
    owed: memoryOwedWork(tables.owed),
    files: tables.files,
    claims: tables.claims,
    writes: () => count,
    strike: (nth, trouble) => void troubles.set(count + nth, trouble),
    seed: (file) => {
      const kind = kindOf(file.id);
      const [read, indexes] = [once(() => stored(kind.read(file))), once(() => indexesOf(kind, file))];
      // many files are laid of which few are read
      tables.files.set(file.id, {
        get file() {
          return read();
        },
        get indexes() {
          return indexes();
        },
      });
    },
    holds: (claim) => void tables.claims.set(claim.key, claim),
    load: async <F extends FileState>({ prefix }: Readable<F>, id: string) =>
      id.startsWith(`${prefix}_`) ? (tables.files.get(id)?.file as F | undefined) : undefined,
    requestOf: async (id) => tables.files.get(id)?.requestId,
    commit: async ({ plans, acts = [], checks = [], settles, idempotency }) =>
      struck(
        () =>
          transact([
            ...plans.flatMap((plan) => planWrites(tables, plan, kindOf)),
            ...register.writesOf(acts),
            ...checks.map(({ id, version }) => ({
              key: id,
              holds: () => tables.files.get(id)?.file.version === version,
              moved: () => ({ at: 'check' as const, id }),
              write: () => {},
            })),
            ...(settles ? [seconds.writeOf(settles)] : []),
            ...(idempotency ? [keyWrite(tables.keys, idempotency)] : []),
          ]),
        [{ at: 'contention' }],
      ),
    journal: async <E extends Typed>(_: unknown, id: string, part?: PartOfJournal) =>
      ([...(tables.journals.get(id)?.values() ?? [])] as CommitRecord<E>[]).filter(
        ({ commit }) => !part || (commit > part.after && commit <= part.after + part.atMost),
      ),
    nextIntakeSequence: async (many = 1) => struck(() => (sequence += many), sequence),
    idempotent: async (subject, key) => tables.keys.get(idempotencyKey(subject, key)),
    claim: async (key) => tables.claims.get(key),
  };
}

function keyWrite(keys: Map<string, IdempotencyRecord>, idempotency: IdempotencyRecord): MemoryWrite {
  const used = idempotencyKey(idempotency.subject, idempotency.key);
  return {
    key: used,
    holds: () => !keys.has(used),
    moved: () => ({ at: 'idempotency' }),
    write: () => keys.set(used, stored(idempotency)),
  };
}

function planWrites(tables: Tables, plan: Plan, kindOf: ReturnType<typeof kindAmong>): MemoryWrite[] {
  const { after, decidedOn, actor, at, requestId, indexes } = plan;
  const kind = kindOf(after.id);
  const moved = () => ({ at: 'file' as const, id: after.id });
  const ownKey = commitKey(after.id, after.version);
  const file = stored(kind.read(after));
  const events = plan.events.map((event) => kind.readEvent(event));
  const record = stored<CommitRecord>({
    commit: after.version,
    events,
    actor,
    at,
    edition: procedureEdition,
    requestId,
    ...(plan.receipt ? { receipt: { ...plan.receipt, editions: testEditions } } : {}),
  });
  return [
    {
      key: after.id,
      holds: () => (tables.files.get(after.id)?.file.version ?? 0) === decidedOn,
      moved,
      write: () => tables.files.set(after.id, { file, indexes, requestId }),
    },
    {
      key: `COMMIT#${ownKey}`,
      holds: () => !tables.journals.get(after.id)?.has(after.version),
      moved,
      write: () =>
        tables.journals.set(after.id, (tables.journals.get(after.id) ?? new Map()).set(after.version, record)),
    },
    ...(plan.duties.length > 0
      ? [
          {
            key: `OWED#${ownKey}`,
            holds: () => !tables.owed.has(ownKey),
            moved,
            write: () =>
              tables.owed.set(ownKey, {
                caseId: after.id,
                commit: after.version,
                duties: stored(plan.duties),
                requestId,
                since: new Date().toISOString(),
              }),
          },
        ]
      : []),
    ...plan.records.map((person) => ({
      key: person.id,
      holds: () => !tables.people.records.has(person.id),
      moved,
      write: () => tables.people.put(person),
    })),
    ...plan.claims.map((claim) => claimWrite(tables.claims, after.id, claim)),
  ];
}
