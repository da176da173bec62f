import type {
  CaseLists,
  CaseStore,
  CommitRecord,
  Guard,
  IdempotencyRecord,
  OwedWork,
  Plan,
} from '#casework/ports/ports.ts';
import { Application } from '#domain/application/application.ts';
import { ApplicationEvent } from '#domain/application/event.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { guardWrite } from './memory-guard.ts';
import { memoryLists } from './memory-lists.ts';
import { memoryOwedWork, type OwedItem } from './memory-owed-work.ts';
import { type MemoryPeople, memoryPeople, stored } from './memory-people.ts';
import { type MemoryRegister, memoryRegister } from './memory-register.ts';
import { type MemoryWrite, transact } from './memory-write.ts';

/** What befalls a write: the process dies before it, or after it (the answer is lost), or another transaction holds an item. */
export type Trouble = 'dies before' | 'dies after' | 'contention';

/** The process was killed: whatever was committed stays, whatever was not is gone. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface MemoryCaseStore extends CaseStore {
  readonly people: MemoryPeople;
  readonly register: MemoryRegister;
  readonly lists: CaseLists;
  readonly owed: OwedWork;
  /** writes so far: commits that passed or failed, and steps of the intake sequence */
  writes(): number;
  /** trouble at the n-th write from now, the next being 1 */
  strike(nth: number, trouble: Trouble): void;
  /** puts a case in place as if its journal had led there, for tests of what comes later */
  seed(theCase: Application): void;
}

interface Tables {
  readonly cases: Map<string, Application>;
  readonly journal: Map<string, CommitRecord>;
  readonly guards: Map<string, Guard>;
  readonly keys: Map<string, IdempotencyRecord>;
  readonly owed: Map<string, OwedItem>;
  readonly people: MemoryPeople;
  readonly register: MemoryRegister;
}

const commitKey = (caseId: string, commit: number): string => `${caseId}#${String(commit).padStart(12, '0')}`;
const idempotencyKey = (subject: string, key: string): string => `IDEMPOTENCY#${subject}#${key}`;

/** Cases, journal, guards, keys and owed work with the conditions of the real tables; what is read is parsed. */
export function memoryCaseStore({ people = memoryPeople(), register = memoryRegister() } = {}): MemoryCaseStore {
  const tables: Tables = {
    cases: new Map(),
    journal: new Map(),
    guards: new Map(),
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
    lists: memoryLists(tables.cases),
    owed: memoryOwedWork(tables.owed),
    writes: () => count,
    strike: (nth, trouble) => void troubles.set(count + nth, trouble),
    seed: (theCase) => void tables.cases.set(theCase.id, Application.parse(stored(theCase))),
    load: async (caseId) => {
      const theCase = tables.cases.get(caseId);
      return theCase && stored(theCase);
    },
    commit: async (plans, acts = []) =>
      struck(() => {
        const entries = plans.flatMap(({ entry, after }) => (entry ? [{ entry, caseId: after.id }] : []));
        return transact([...plans.flatMap((plan) => planWrites(tables, plan)), ...register.writesOf(acts, entries)]);
      }, [{ at: 'contention' }]),
    journal: async (caseId) =>
      [...tables.journal.entries()]
        .filter(([key]) => key.startsWith(`${caseId}#`))
        .sort(byKey)
        .map(([, commit]) => stored(commit)),
    nextIntakeSequence: async () => struck(() => (sequence += 1), sequence),
    idempotent: async (subject, key) => tables.keys.get(idempotencyKey(subject, key)),
    guard: async (person) => tables.guards.get(person) ?? { active: {} },
  };
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

function planWrites(tables: Tables, plan: Plan): MemoryWrite[] {
  const { after, decidedOn, actor, at, requestId, idempotency } = plan;
  const moved = () => ({ at: 'case' as const, caseId: after.id });
  const ownKey = commitKey(after.id, after.version);
  const snapshot = Application.parse(stored(after));
  const events = plan.events.map((event) => ApplicationEvent.parse(stored(event)));
  const record: CommitRecord = { commit: after.version, events, actor, at, edition: procedureEdition, requestId };
  const used = idempotency && idempotencyKey(idempotency.subject, idempotency.key);
  return [
    {
      key: after.id,
      holds: () => (tables.cases.get(after.id)?.version ?? 0) === decidedOn,
      moved,
      write: () => tables.cases.set(after.id, snapshot),
    },
    {
      key: `COMMIT#${ownKey}`,
      holds: () => !tables.journal.has(ownKey),
      moved,
      write: () => tables.journal.set(ownKey, record),
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
    ...(plan.guard ? [guardWrite(tables.guards, plan.guard)] : []),
    ...(idempotency && used
      ? [
          {
            key: used,
            holds: () => !tables.keys.has(used),
            moved: () => ({ at: 'idempotency' as const }),
            write: () => tables.keys.set(used, stored(idempotency)),
          },
        ]
      : []),
  ];
}
