import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import type { Page } from '#casework/ports/case-lists.ts';
import type { CountedFile, ListedAct, Reports } from '#casework/ports/reports.ts';
import { type Column, type Counts, columnName, columnNamed, differenceOf } from '#domain/reports/columns.ts';
import type { Counted, CountedAct } from '#domain/reports/count-file.ts';
import { isOfTerms } from '#domain/reports/figures.ts';
import { cursorOf, openCursor } from './cursors.ts';
import { actKey, actPk, countedKey, monthKey, monthPk } from './keys.ts';
import { queryAll } from './query.ts';
import { type Item, item, put, transact, type Write } from './transaction.ts';

const StoredFile = z.object({ version: z.number(), counts: z.record(z.string(), z.number()), acts: z.number() });
const StoredAct = z.object({ file: z.string(), commit: z.number(), at: z.string() });

/** A transaction holds a hundred items, the file's own among them. */
const numbersAtOnce = 50;
const actsAtOnce = 40;
const pageSize = 50;

/** The item in which a number stands: what a commit changes of an office is small. */
export const itemOfNumber = ({ month, office, official, figure }: Column) =>
  monthKey(month, office, official ?? (isOfTerms(figure) ? 'TERMS' : 'FILES'));

/** The names of an item's numbers begin so, its keys' do not. */
export const numberPrefix = 'n:';

/** How often something was counted in an item: whoever makes its numbers again sees by it that nobody has meanwhile. */
export const movesName = 'moves';
export const movesIn = ({ [movesName]: moves = 0 }: Item): number => Number(moves);

type Met = 'moved';
const moved = (): Met => 'moved';

/** The numbers of the reports, an item a month, office and part, and beside them what each file has added. */
export const dynamoReports = (dynamo: DynamoDBClient, TableName: string): Reports => ({
  counted: async (file) => {
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName, Key: item(countedKey(file)), ConsistentRead: true }),
    );
    if (!Item) return { version: 0, counts: new Map(), acts: 0 };
    const { counts, ...rest } = StoredFile.parse(unmarshall(Item));
    return { ...rest, counts: new Map(Object.entries(counts)) };
  },
  count: async (file, before, counted) => {
    let known = before;
    for (let next = nextPart(known, counted); next; next = nextPart(known, counted)) {
      const acts = counted.acts.slice(known.acts, next.acts).map((act) => listed(TableName, act));
      const writes = [
        own(TableName, file, next),
        ...added(TableName, differenceOf(known.counts, next.counts)),
        ...acts,
      ];
      if ((await transact(dynamo, writes, moved())).length > 0) return false;
      known = next;
    }
    return true;
  },
  month: async (month, office) => {
    const query = { TableName, ConsistentRead: true, ...ofMonth(month, office) };
    return new Map((await queryAll(dynamo, query)).flatMap(numbersIn).filter(([, number]) => number !== 0));
  },
  acts: (column, cursor) => pageOf(actPk(columnName(column)), cursor, { dynamo, TableName }),
});

const ofMonth = (month: string, office: string | undefined) =>
  office === undefined
    ? { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: item({ ':pk': monthPk(month) }) }
    : {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :office)',
        ExpressionAttributeValues: item({ ':pk': monthPk(month), ':office': `${office}#` }),
      };

interface Asked {
  readonly dynamo: DynamoDBClient;
  readonly TableName: string;
}

async function pageOf(pk: string, cursor: string | undefined, { dynamo, TableName }: Asked): Promise<Page<ListedAct>> {
  const page = new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: item({ ':pk': pk }),
    Limit: pageSize,
    ...(cursor === undefined ? {} : { ExclusiveStartKey: openCursor(cursor, { by: 'pk', value: pk, order: 'sk' }) }),
  });
  const { Items = [], LastEvaluatedKey } = await dynamo.send(page);
  const items = Items.map((stored) => StoredAct.parse(unmarshall(stored)));
  return { items, ...(LastEvaluatedKey ? { cursor: cursorOf(LastEvaluatedKey) } : {}) };
}

/** As much of what is to be added as one transaction holds; undefined: nothing is left. */
function nextPart({ version, counts, acts }: CountedFile, wanted: Counted): CountedFile | undefined {
  const difference = [...differenceOf(counts, wanted.counts)];
  if (difference.length === 0 && acts >= wanted.acts.length) return undefined;
  const next = new Map(counts);
  for (const [name, more] of difference.slice(0, numbersAtOnce)) next.set(name, (counts.get(name) ?? 0) + more);
  return { version: version + 1, counts: next, acts: Math.max(acts, Math.min(acts + actsAtOnce, wanted.acts.length)) };
}

function own(table: string, file: string, { version, counts, acts }: CountedFile): Write<Met> {
  const told = Object.fromEntries([...counts].filter(([, count]) => count !== 0));
  const value = { ...countedKey(file), version, counts: told, acts };
  const before = version - 1;
  return before === 0 ? put(table, value, moved) : put(table, value, moved, 'version = :before', { ':before': before });
}

/** Under its own name, so that whoever lists it again changes nothing. */
const listed = (TableName: string, { column, at, file, commit }: CountedAct): Write<Met> => ({
  write: { Put: { TableName, Item: item({ ...actKey(columnName(column), at, file, commit), at, file, commit }) } },
  meaning: moved,
});

/** Each number grows by itself, so that whoever counts another file at the same moment loses nothing. */
function added(TableName: string, difference: Counts): Write<Met>[] {
  const changes = [...difference].map(([name, more]) => ({ name, more, key: itemOfNumber(columnNamed(name)) }));
  const items = Map.groupBy(changes, ({ key }) => `${key.pk} ${key.sk}`);
  return [...items.values()].map((those) => ({
    write: {
      Update: {
        TableName,
        Key: item(those[0]?.key ?? {}),
        UpdateExpression: `ADD ${those.map((_, index) => `#n${index} :n${index}`).join(', ')}, ${movesName} :once`,
        ExpressionAttributeNames: Object.fromEntries(
          those.map(({ name }, index) => [`#n${index}`, `${numberPrefix}${name}`]),
        ),
        ExpressionAttributeValues: item({
          ...Object.fromEntries(those.map(({ more }, index) => [`:n${index}`, more])),
          ':once': 1,
        }),
      },
    },
    meaning: moved,
  }));
}

/** The numbers that an item holds, by the names of their columns. */
export const numbersIn = (stored: Item): [string, number][] =>
  Object.entries(stored).flatMap(([name, number]): [string, number][] =>
    name.startsWith(numberPrefix) ? [[columnName(columnNamed(name.slice(numberPrefix.length))), Number(number)]] : [],
  );
