// Two lists of Uralsk on which amendments of every kind fall due in one minute, and people of whom nothing is due.
import { readList } from '#casework/register/read-place.ts';
import { actFrom } from '#casework/signing/issue-numbers.ts';
import type { Amendment } from '#domain/amendment/amendment.ts';
import { type ActInOrder, actsInOrder } from '#domain/queue/acts-in-order.ts';
import { besideKey, type EntryIdentity, entryKey, entryName } from '#domain/queue/list.ts';
import { dueAmendment } from '#test/builders/amendments/due-amendments.ts';
import { idOf, now, range } from '#test/builders/requests/a-drafted-case.ts';
import type { MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { actingFor, momentOf, provider, standOn } from './a-due-midnight.ts';

const own = 'public-sector';
const second = 'veterans';

/** What is due of a person. */
export const fates = [
  'removed',
  'leaves',
  'corrected',
  'merged on one list',
  'merged over two lists',
  'restored',
  'removed from the list that he has come to',
  'gives up both of his entries',
  'stays',
] as const;
export type Fate = (typeof fates)[number];

const twice: ReadonlySet<Fate> = new Set([
  'merged on one list',
  'merged over two lists',
  'gives up both of his entries',
]);

interface Laid {
  readonly n: number;
  readonly fate: Fate;
  readonly person: string;
  readonly first: EntryIdentity;
  /** of whoever stands twice the later one */
  readonly later: EntryIdentity | undefined;
}

/** Lays them one after another, and answers the ids of what is due. */
export async function layMixed(count: number, cases: MemoryCaseStore): Promise<readonly string[]> {
  const people = range(1, count).map((n) => ({ n, person: `person_${n}`, fate: fates[n % fates.length] ?? 'stays' }));
  await standOn(own, people, cases);
  const later = (list: typeof own | typeof second) =>
    people.filter(({ fate }) => twice.has(fate) && (fate === 'merged on one list') === (list === own));
  const comers = (list: typeof own | typeof second) => later(list).map(({ n, person }) => ({ n: n + count, person }));
  for (const list of [own, second] as const) await standOn(list, comers(list), cases);
  const identities = [...cases.register.identities.values()];
  const entryOf = (n: number) => identities.find(({ caseId }) => caseId === idOf(n));
  const ids: string[] = [];
  for (const { n, person, fate } of people) {
    const first = entryOf(n);
    if (!first) throw new Error(`no entry of ${person}`);
    ids.push(...(await laid({ n, person, fate, first, later: entryOf(n + count) }, cases)));
  }
  return ids;
}

async function laid(of: Laid, cases: MemoryCaseStore): Promise<readonly string[]> {
  const { person, fate, first, later } = of;
  if (fate !== 'restored') {
    const held = later ?? first;
    cases.holds({ key: entryKey(provider, person), holder: entryName(held), file: held.caseId });
  }
  if (later) cases.holds({ key: besideKey(provider, person), holder: entryName(first), file: first.caseId });
  if (fate === 'restored') await happened([{ kind: 'REMOVED', on: own, entry: first }], cases);
  if (fate === 'removed from the list that he has come to') {
    const kinds = [{ kind: 'LIST_LEFT', on: own } as const, { kind: 'LIST_ENTERED', on: second } as const];
    await happened(
      kinds.map((act) => ({ ...act, entry: first })),
      cases,
    );
  }
  const files = amendmentsOf(of).map((parts, nth) => ({ ...dueAmendment('REMOVAL', of.n, { nth }), ...parts }));
  for (const file of files) cases.seed(file);
  return files.map(({ id }) => id);
}

async function happened(acts: readonly ActInOrder[], { register, commit }: MemoryCaseStore): Promise<void> {
  const [{ entry } = { entry: undefined }] = acts;
  if (!entry) return;
  const lists = await Promise.all(acts.map(({ on: list }) => readList({ provider, list }, [entry], register)));
  const changed = actsInOrder(lists, acts, actingFor(entry));
  const obstacles = await commit({ plans: [], acts: changed.map(({ before, after }) => actFrom(before, after)) });
  if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
}

type Lists = typeof own | typeof second;

const nameOf = ({ list, registerNumber }: EntryIdentity, onList: Lists = own) => {
  const numberedBy: Lists = list === own ? own : second;
  return { provider, list: numberedBy, registerNumber, onList } as const;
};

/** What the head has signed of each of them, or he himself. */
function amendmentsOf({ fate, first, later, n, person }: Laid): readonly Partial<Amendment>[] {
  const leaving = {
    purpose: 'LEAVING',
    ground: 'OWN_WISH',
    status: 'REVOCABLE',
    decision: undefined,
    told: undefined,
  } as const;
  const into = { ...nameOf(first), request: first.caseId, holder: person };
  const moment = { from: first.priorityMoment, to: momentOf(n + 5000) };
  switch (fate) {
    case 'leaves':
      return [leaving];
    case 'corrected':
      return [{ purpose: 'MOMENT', ground: 'GROUNDS_LATER', moment }];
    case 'merged on one list':
      return later ? [{ purpose: 'MERGING', ground: 'TWO_ENTRIES', entry: nameOf(later), into }] : [];
    case 'merged over two lists':
      return later
        ? [{ purpose: 'MERGING', ground: 'TWO_ENTRIES', entry: nameOf(later, second), into, chosen: second }]
        : [];
    case 'restored':
      return [{ purpose: 'RESTORATION', ground: 'COURT_ACT', status: 'DECIDED', told: undefined, forceDue: undefined }];
    case 'gives up both of his entries':
      return later ? [{ ...leaving, entry: nameOf(later, second) }, { forceDue: now }] : [];
    case 'stays':
      return [];
    default:
      return [{}];
  }
}
