import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { transact } from '#adapters/dynamo/transaction.ts';
import { keptElsewhere, type NewHome } from './homes.ts';
import { relocate, relocation, type Stored } from './relocate.ts';

type Names = Readonly<Record<NewHome | 'cases', string>>;
interface Tables {
  readonly dynamo: DynamoDBClient;
  readonly names: Names;
}

/** One item that stands among the cases and belongs there no more. */
interface Moving {
  readonly what: string;
  readonly home: NewHome;
  readonly stored: Stored;
}

/** What became of an item; left: its new table has another of its key, or somebody has changed it meanwhile. */
type Fate = 'found' | 'moved' | 'left';
type Fated = readonly [one: Moving, fate: Fate];

/** How many items of a kind had the same fate. */
export interface Count {
  readonly what: string;
  readonly home: NewHome;
  readonly fate: Fate;
  readonly items: number;
}

/** Counts what stands among the cases and belongs to another table; nothing is written. */
export const findMoving = (dynamo: DynamoDBClient, names: Names): Promise<readonly Count[]> =>
  walk({ dynamo, names }, async (items) => items.map((one) => [one, 'found']));

/**
 * Moves it, each item in one transaction: written where nothing of its key stands, and removed as it was read. So it may be
 * stopped at any moment and begun again. What its new table has already is only removed; what differs there is left.
 */
export const moveItems = (dynamo: DynamoDBClient, names: Names): Promise<readonly Count[]> =>
  walk({ dynamo, names }, (items) => moveTogether(items, { dynamo, names }));

/** Half of what a transaction holds, since each item is written in one table and removed from another. */
const atOnce = 50;

async function walk(
  { dynamo: client, names }: Tables,
  act: (items: readonly Moving[]) => Promise<readonly Fated[]>,
): Promise<readonly Count[]> {
  const fated: Fated[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: names.cases, ConsistentRead: true })) {
    const moving = Items.flatMap((stored) => {
      const kept = keptElsewhere(unmarshall(stored));
      return kept ? [{ ...kept, stored }] : [];
    });
    for (let first = 0; first < moving.length; first += atOnce)
      fated.push(...(await act(moving.slice(first, first + atOnce))));
  }
  return counted(fated);
}

/** Where anything stands in the way of one, each goes by itself, so that none keeps another back. */
async function moveTogether(items: readonly Moving[], tables: Tables): Promise<readonly Fated[]> {
  if (items.length === 0) return [];
  const asked = (one: Moving) => relocationOf(one, tables.names);
  const writes = items.flatMap((one) => relocation(asked(one)));
  if ((await transact(tables.dynamo, writes, undefined)).length === 0) return items.map((one) => [one, 'moved']);
  const fated: Fated[] = [];
  for (const one of items) fated.push([one, (await relocate(tables.dynamo, asked(one))) ? 'moved' : 'left']);
  return fated;
}

const relocationOf = ({ home, stored }: Moving, names: Names) => ({
  from: { table: names.cases, stored },
  to: { table: names[home], stored },
});

function counted(fated: readonly Fated[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const [{ what, home }, fate] of fated) {
    const key = `${home} ${what} ${fate}`;
    counts.set(key, { what, home, fate, items: (counts.get(key)?.items ?? 0) + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
