import { isDeepStrictEqual } from 'node:util';
import { type AttributeValue, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Item, isAbsent, transact, type Write } from '#adapters/dynamo/transaction.ts';
import { keptElsewhere, type NewHome } from './homes.ts';

type Names = Readonly<Record<NewHome | 'cases', string>>;
interface Tables {
  readonly dynamo: DynamoDBClient;
  readonly names: Names;
}

/** One item that stands among the cases and belongs there no more. */
interface Moving {
  readonly what: string;
  readonly home: NewHome;
  readonly stored: Record<string, AttributeValue>;
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
  const writes = items.flatMap((one) => [written(one, tables.names), removed(one, tables.names)]);
  if ((await transact(tables.dynamo, writes, undefined)).length === 0) return items.map((one) => [one, 'moved']);
  const fated: Fated[] = [];
  for (const one of items) fated.push([one, await moveAlone(one, tables)]);
  return fated;
}

async function moveAlone(one: Moving, { dynamo, names }: Tables): Promise<Fate> {
  const obstacles = await transact(dynamo, [written(one, names), removed(one, names)], undefined);
  if (obstacles.length === 0) return 'moved';
  if (!isDeepStrictEqual(obstacles[0], unmarshall(one.stored))) return 'left';
  return (await transact(dynamo, [removed(one, names)], undefined)).length === 0 ? 'moved' : 'left';
}

/** It means what stands there already. */
const written = ({ home, stored }: Moving, names: Names): Write<Item | undefined> => ({
  write: {
    Put: {
      TableName: names[home],
      Item: stored,
      ConditionExpression: isAbsent,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  },
  meaning: (there) => there,
});

/** Only as it was read: whoever has changed it meanwhile loses nothing of his change. */
function removed({ stored: { pk, sk, ...rest } }: Moving, { cases }: Names): Write<undefined> {
  const attributes = Object.entries(rest);
  const each = <T>(of: (name: string, value: AttributeValue, index: number) => readonly [string, T]) =>
    Object.fromEntries(attributes.map(([name, value], index) => of(name, value, index)));
  return {
    write: {
      Delete: {
        TableName: cases,
        Key: { ...(pk && { pk }), ...(sk && { sk }) },
        ConditionExpression: ['attribute_exists(pk)', ...attributes.map((_, index) => `#a${index} = :a${index}`)].join(
          ' AND ',
        ),
        ...(attributes.length > 0 && {
          ExpressionAttributeNames: each((name, _, index) => [`#a${index}`, name]),
          ExpressionAttributeValues: each((_, value, index) => [`:a${index}`, value]),
        }),
      },
    },
    meaning: () => undefined,
  };
}

function counted(fated: readonly Fated[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const [{ what, home }, fate] of fated) {
    const key = `${home} ${what} ${fate}`;
    counts.set(key, { what, home, fate, items: (counts.get(key)?.items ?? 0) + 1 });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}
