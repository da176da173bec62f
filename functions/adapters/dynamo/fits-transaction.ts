import type { Commit, ListAct, Obstacle } from '#casework/ports/commit.ts';
import { commitWrites, headWrites, listWrites, logWrite, planWrites, type TableNames } from './commit.ts';
import type { Write } from './transaction.ts';

/** DynamoDB's limits of one transaction: its items, and the bytes of them all. */
const itemsAtMost = 100;
const bytesAtMost = 4 * 1024 * 1024;

const anyTables: TableNames = { cases: '', journal: '', register: '', people: '', confirmations: '' };

interface Weight {
  readonly items: number;
  readonly bytes: number;
}

const nothing: Weight = { items: 0, bytes: 0 };
const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce((all, { items, bytes }) => ({ items: all.items + items, bytes: all.bytes + bytes }), nothing);

/** Bytes are counted as JSON, which is never less than what is stored. */
const weightOf = (writes: readonly Write<Obstacle>[]): Weight =>
  sum(writes.map(({ write }) => ({ items: 1, bytes: Buffer.byteLength(JSON.stringify(write)) })));

/** Whoever fills a transaction asks after each paper: what was weighed is not weighed again. */
const weighed = new WeakMap<object, Weight>();
function once(part: object, writes: () => readonly Write<Obstacle>[]): Weight {
  const weight = weighed.get(part) ?? weightOf(writes());
  weighed.set(part, weight);
  return weight;
}

/** The list itself is written once, whatever happens to it; each entry and each line of its log stand by themselves. */
function actWeights(act: ListAct): readonly Weight[] {
  const { identities, positions, log, ...list } = act;
  const bare = { ...list, identities: [], positions: [], log: [] };
  const alone = (part: Partial<ListAct>) => listWrites(anyTables, { ...bare, years: [], days: [], ...part }).slice(1);
  return [
    weightOf([...listWrites(anyTables, bare), ...headWrites(anyTables, act)]),
    ...identities.map((change) => once(change, () => alone({ identities: [change] }))),
    ...positions.map((change) => once(change, () => alone({ positions: [change] }))),
    ...log.map((item) => once(item, () => [logWrite(anyTables, list.after, item)])),
  ];
}

/** Whether one transaction can hold these. */
export function fitsTransaction({ plans, acts = [], ...rest }: Commit): boolean {
  const { items, bytes } = sum([
    ...plans.map((plan) => once(plan, () => planWrites(anyTables, plan))),
    ...acts.flatMap(actWeights),
    weightOf(commitWrites(anyTables, { plans: [], ...rest })),
  ]);
  return items <= itemsAtMost && bytes <= bytesAtMost;
}
