// Reading a place at a thousand and at ten thousand entries of one list.
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { countsKey, listKey, positionKey, yearKey } from '#adapters/dynamo/keys.ts';
import { type Item, item } from '#adapters/dynamo/transaction.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Register } from '#casework/ports/register.ts';
import { readPlace } from '#casework/register/read-place.ts';
import type { Entry } from '#domain/queue/list.ts';
import { quantile, type Readings, reading, sum, timed } from './figure.ts';
import { type LongList, longList } from './long-list.ts';
import type { Spent } from './spending.ts';

export interface Shape {
  readonly name: string;
  readonly aDay: number;
  /** between one filing of a day and the next, milliseconds */
  readonly apartMs: number;
  /** places read in a run */
  readonly sample: number;
}

/** From the first opening to the last closing of a day (Standard 8). */
const officeDayMs = 9.5 * 60 * 60 * 1000;

/** Ten filings a day, so that ten times the entries are ten times the days; all on one day; and the worst case, all in a minute of it. */
export const shapes = (largest: number): readonly Shape[] => [
  { name: 'ten a day', aDay: 10, apartMs: 60_000, sample: 200 },
  { name: 'all on one day', aDay: largest, apartMs: officeDayMs / largest, sample: 50 },
  { name: 'all in one minute', aDay: largest, apartMs: 60_000 / largest, sample: 5 },
];

export interface PlaceDeps {
  readonly register: Register;
  readonly spent: { take(): Spent };
}

export interface LaidList extends Shape {
  readonly size: number;
  readonly whole: LongList;
}

export const listsFor = (sizes: readonly number[]): LaidList[] =>
  shapes(Math.max(...sizes)).flatMap((shape) =>
    sizes.map((size) => ({
      ...shape,
      size,
      whole: longList({ list: `${size} ${shape.name}`, size, ...shape }),
    })),
  );

/** Round trips, units and milliseconds of a place on each list, and the largest list against the smallest. */
export async function placeRun(lists: readonly LaidList[], deps: PlaceDeps): Promise<Readings> {
  const read: { list: LaidList; sampled: Sampled }[] = [];
  for (const list of lists) read.push({ list, sampled: await sampled(list, deps) });
  const byShape = Map.groupBy(read, ({ list }) => list.name);
  return Object.assign(
    {},
    ...[...byShape.values()].map((same) => ({ ...Object.assign({}, ...same.map(readingsOf)), ...ratios(same) })),
  );
}

interface Sampled {
  readonly trips: number;
  readonly units: number;
  readonly p50: number;
  readonly p95: number;
}
type Read = { readonly list: LaidList; readonly sampled: Sampled };

async function sampled({ whole, sample }: LaidList, { register, spent }: PlaceDeps): Promise<Sampled> {
  const chosen = evenly(whole.entries, sample);
  const name = whole.list;
  const ask = (rank: Entry) => timed(() => readPlace(rank, name, rank.registeredAt, { register }));
  for (const rank of chosen.slice(0, 3)) await ask(rank);
  spent.take();
  const times: number[] = [];
  for (const rank of chosen) {
    const { answer, ms } = await ask(rank);
    if (answer.place !== rank.registerNumber)
      throw new Error(`place ${answer.place} instead of ${rank.registerNumber}`);
    times.push(ms);
  }
  const { requests, readUnits } = spent.take();
  return {
    trips: requests / chosen.length,
    units: readUnits / chosen.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}

const evenly = <T>(values: readonly T[], count: number): T[] =>
  values.filter(
    (_, index) => Math.floor((index * count) / values.length) !== Math.floor(((index - 1) * count) / values.length),
  );

function readingsOf({ list: { size, name }, sampled: { trips, units, p50, p95 } }: Read): Readings {
  const of = `${size} entries, ${name}`;
  return {
    [`${of}: round trips`]: reading('a place', trips),
    [`${of}: read units`]: reading('RCU a place', units),
    [`${of}: p50`]: reading('ms', p50),
    [`${of}: p95`]: reading('ms', p95),
  };
}

function ratios(same: readonly Read[]): Readings {
  const [small, large] = [same[0], same.at(-1)];
  if (!small || !large) throw new Error('nothing was read');
  const of = `${large.list.size} ÷ ${small.list.size} entries, ${large.list.name}`;
  return {
    [`${of}: read units`]: reading('×', large.sampled.units / small.sampled.units),
    [`${of}: p50`]: reading('×', large.sampled.p50 / small.sampled.p50),
  };
}

const atOnce = 8;
const itemsOfBatch = 25;

/** Puts items into a table, a batch at a time. */
export async function layItems(dynamo: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / itemsOfBatch) }, (_, index) =>
    items.slice(index * itemsOfBatch, (index + 1) * itemsOfBatch),
  );
  const left = await inParallel(batches, atOnce, async (batch) => {
    const requests = batch.map((each) => ({ PutRequest: { Item: item(each) } }));
    const { UnprocessedItems } = await dynamo.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
    return Object.keys(UnprocessedItems ?? {}).length;
  });
  if (sum(left) > 0) throw new Error('not every entry was written');
}

/** Puts the lists in place as the register keeps them, without their logs, which no place reads. */
export async function layLists(dynamo: DynamoDBClient, table: string, lists: readonly LaidList[]): Promise<number> {
  const items = lists.flatMap(({ whole: { list, years, days, entries } }) => [
    { ...listKey(list.provider, list.list), ...list },
    ...years.map((year) => ({ ...yearKey(year.provider, year.list, year.year), ...year, listVersion: list.version })),
    ...days.map((day) => ({ ...countsKey(day.provider, day.list, day.day), ...day, listVersion: list.version })),
    ...entries.map((entry) => ({
      ...positionKey(entry),
      ...entry,
    })),
  ]);
  await layItems(dynamo, table, items);
  return items.length;
}
