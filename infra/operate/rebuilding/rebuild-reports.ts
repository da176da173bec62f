import { type DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import type { TableNames } from '#adapters/dynamo/commit.ts';
import { actKey, countedKey, monthKey } from '#adapters/dynamo/keys.ts';
import { dynamoReports, itemOfNumber, movesIn, movesName, numberPrefix, numbersIn } from '#adapters/dynamo/reports.ts';
import { type Item, isAbsent, item } from '#adapters/dynamo/transaction.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { type CountingDeps, countedInJournal, countFile } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { kindOf } from '#domain/kinds.ts';
import { columnName, columnNamed, differenceOf } from '#domain/reports/columns.ts';
import type { CountedAct } from '#domain/reports/count-file.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';
import { itemsOf } from './register-books.ts';

/** Something of the reports that is not as the journals make it; no personal data. */
export interface ReportDifference {
  readonly what: 'file' | 'number' | 'act' | 'file of nobody';
  readonly of: string;
  /** writes it as it should be, on condition that nobody has moved it meanwhile */
  readonly mend?: () => Promise<unknown>;
}

interface Rebuilding {
  readonly dynamo: DynamoDBClient;
  readonly tables: TableNames & { readonly reports: string };
  /** told how far it is, page by page */
  readonly progress?: Progress;
}

const beginningOf = ({ pk }: { readonly pk: string }): string => pk.slice(0, pk.indexOf('#') + 1);
const [ofFiles, ofMonths] = [beginningOf(countedKey('')), beginningOf(monthKey('', '', ''))];

/** Files are looked at so many at a time, and at most so many at once. */
const [pageSize, atOnce] = [256, 16];

/**
 * Brings each file's part of the reports to what its journal says; told is where it was not so. Whoever is interrupted begins
 * again: what is right by then is only read.
 */
export async function* filesAgain({ dynamo, tables, progress }: Rebuilding): AsyncGenerator<ReportDifference> {
  let looked = 0;
  for await (const ids of filesIn({ dynamo, tables })) {
    const found = (await inParallel(ids, atOnce, (id) => differencesOf(id, { dynamo, tables }))).flat();
    looked += ids.length;
    progress?.(`${counted(looked, 'file')} looked at`);
    yield* found;
  }
}

async function* filesIn({ dynamo, tables }: Rebuilding): AsyncGenerator<readonly string[]> {
  let ids: string[] = [];
  for await (const { pk, commit } of itemsOf(dynamo, tables.journal)) {
    if (commit === 1) ids.push(String(pk));
    if (ids.length < pageSize) continue;
    yield ids;
    ids = [];
  }
  yield ids;
}

async function differencesOf(id: string, rebuilding: Rebuilding): Promise<ReportDifference[]> {
  const deps = depsOf(rebuilding);
  const [before, now] = [await deps.reports.counted(id), await countedInJournal(id, deps)];
  const isSame = differenceOf(before.counts, now.counts).size === 0 && before.acts === now.acts.length;
  const known = now.acts.slice(0, before.acts);
  const lost = await inParallel(known, atOnce, (act) => lostAct(act, rebuilding));
  return [...(isSame ? [] : [{ what: 'file', of: id, mend: () => countFile(id, deps) } as const]), ...lost.flat()];
}

const depsOf = ({ dynamo, tables }: Rebuilding): CountingDeps => ({
  reported: reportedKinds,
  kindOf,
  cases: dynamoCaseStore(dynamo, tables),
  reports: dynamoReports(dynamo, tables.reports),
  pause: (ms) => new Promise((resume) => setTimeout(resume, ms)),
  random: Math.random,
});

/** An act that its file has listed, and that is there no more. */
async function lostAct(
  { column, at, file, commit }: CountedAct,
  { dynamo, tables }: Rebuilding,
): Promise<ReportDifference[]> {
  const key = actKey(columnName(column), at, file, commit);
  const put = { TableName: tables.reports, Item: item({ ...key, at, file, commit }), ConditionExpression: isAbsent };
  const { Item: found } = await dynamo.send(
    new GetItemCommand({ TableName: tables.reports, Key: item(key), ConsistentRead: true }),
  );
  if (found) return [];
  return [{ what: 'act', of: `${file}, ${columnName(column)}`, mend: () => dynamo.send(new PutItemCommand(put)) }];
}

/**
 * The numbers that are not the sum of what the files have added. The numbers are read before the files, and how often each was
 * moved with them, so that whatever is counted in between is never written over, though it were taken back since.
 */
export async function numbersAgain({
  dynamo,
  tables: { reports, journal },
  progress,
}: Rebuilding): Promise<ReportDifference[]> {
  progress?.('the numbers are read');
  const kept = new Map<string, number>();
  const movesOf = new Map<string, number>();
  for await (const stored of itemsOf(dynamo, reports)) {
    if (!isOf(stored, ofMonths)) continue;
    movesOf.set(placeOf(stored), movesIn(stored));
    for (const [name, number] of numbersIn(stored)) kept.set(name, number);
  }
  progress?.(`${counted(kept.size, 'number')} read, and summed from what files have added`);
  const known = new Set<string>();
  for await (const { pk } of itemsOf(dynamo, journal)) known.add(String(pk));
  const wanted = new Map<string, number>();
  const ofNobody: ReportDifference[] = [];
  for await (const stored of itemsOf(dynamo, reports)) {
    if (!isOf(stored, ofFiles)) continue;
    const id = String(stored.pk).slice(ofFiles.length);
    if (!known.has(id)) ofNobody.push({ what: 'file of nobody', of: id });
    for (const [name, count] of Object.entries(stored.counts as Record<string, number>))
      wanted.set(name, (wanted.get(name) ?? 0) + count);
  }
  const differing = [...differenceOf(kept, wanted).keys()];
  return [
    ...ofNobody,
    ...differing.map((name): ReportDifference => {
      const from = { number: kept.get(name), moves: movesOf.get(placeOf(itemOfNumber(columnNamed(name)))) ?? 0 };
      const update = new UpdateItemCommand({ TableName: reports, ...setting(name, from, wanted.get(name) ?? 0) });
      return {
        what: 'number',
        of: `${name}: ${from.number ?? 0}, not ${wanted.get(name) ?? 0}`,
        mend: () => dynamo.send(update),
      };
    }),
  ];
}

const placeOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

const isOf = ({ pk }: Item, beginning: string): boolean => String(pk).startsWith(beginning);

const setting = (name: string, from: { readonly number: number | undefined; readonly moves: number }, to: number) => ({
  Key: item({ ...itemOfNumber(columnNamed(name)) }),
  UpdateExpression: 'SET #number = :to',
  ConditionExpression: [
    from.number === undefined ? 'attribute_not_exists(#number)' : '#number = :from',
    from.moves === 0 ? `attribute_not_exists(${movesName})` : `${movesName} = :moves`,
  ].join(' AND '),
  ExpressionAttributeNames: { '#number': numberPrefix + name },
  ExpressionAttributeValues: item({
    ':to': to,
    ...(from.number === undefined ? {} : { ':from': from.number }),
    ...(from.moves === 0 ? {} : { ':moves': from.moves }),
  }),
});
