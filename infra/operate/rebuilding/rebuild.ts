import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBClient, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { claimItem, fileItem, type TableNames } from '#adapters/dynamo/commit.ts';
import { caseKey, countsKey, headKey, identityKey, listKey } from '#adapters/dynamo/keys.ts';
import { type Item, isAbsent, item } from '#adapters/dynamo/transaction.ts';
import { type ClaimMove, heldAfter, rebuilt } from '#casework/procedure/rebuild.ts';
import { kindOfClaim } from '#casework/register/check-files.ts';
import { type RebuiltList, rebuiltList } from '#casework/register/rebuild-list.ts';
import type { Claim } from '#domain/file/claims.ts';
import { indexesOf } from '#domain/file/indexes.ts';
import { type KindOf, kindOf } from '#domain/kinds.ts';
import { entryName, type ListState } from '#domain/queue/list.ts';
import { booksOf, itemsOf } from './register-books.ts';

/** Something kept beside the journals that is not as they make it; no personal data. */
export interface Rebuilding {
  readonly what: 'file' | 'family' | 'claim' | 'claim of nobody' | 'identity' | 'counts' | 'seal' | 'head' | 'months';
  readonly of: string;
  /** the attributes that differ */
  readonly differs: readonly string[];
  /** writes it as it should be; refused by DynamoDB when somebody else has moved it meanwhile */
  readonly mend?: () => Promise<unknown>;
}

interface Kept {
  readonly files: ReadonlyMap<string, Item>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** both as they are stored */
  readonly items: readonly Item[];
}

/** Compares snapshots, indexes, claims, identities and seals with what the journals and logs make of them. */
export async function differencesFromJournals(dynamo: DynamoDBClient, tables: TableNames): Promise<Rebuilding[]> {
  const kept = await keptIn(dynamo, tables.cases);
  const files = await Promise.all(
    [...kept.files].map(([id, stored]) => fileDifferences({ id, stored }, { dynamo, tables, kindOf })),
  );
  const held = new Map(heldAfter(files.flatMap(({ moves }) => moves)).map((claim) => [claim.key, claim]));
  const movers = (key: string) => files.filter(({ moves }) => moves.some(({ claim }) => claim.key === key));
  return [
    ...files.flatMap(({ differences }) => differences),
    ...claimDifferences(kept.claims, held, { dynamo, table: tables.cases, movers }),
    ...(await listDifferences(kept.items, dynamo, tables)),
  ];
}

async function keptIn(client: DynamoDBClient, TableName: string): Promise<Kept> {
  const files = new Map<string, Item>();
  const claims = new Map<string, Claim>();
  const items: Item[] = [];
  for await (const stored of itemsOf(client, TableName)) {
    if (stored.sk === 'CASE') files.set(String(stored.pk), stored);
    else if (stored.sk === 'CLAIM')
      claims.set(String(stored.key), {
        key: String(stored.key),
        holder: String(stored.holder),
        file: String(stored.file),
      });
    else continue;
    items.push(stored);
  }
  return { files, claims, items };
}

interface Deps {
  readonly dynamo: DynamoDBClient;
  readonly tables: TableNames;
  readonly kindOf: KindOf;
}

interface OfFile {
  readonly id: string;
  /** of its last commit that was read */
  readonly version: number;
  readonly differences: readonly Rebuilding[];
  readonly moves: readonly ClaimMove[];
}

/** A file that its journal cannot make is told and left as it is; the others are compared all the same. */
const fileDifferences = (kept: Stored, deps: Deps): Promise<OfFile> =>
  fromJournal(kept, deps).catch(({ message }: Error) => ({
    ...{ id: kept.id, version: 0, moves: [] },
    differences: [{ what: 'file', of: kept.id, differs: [message] }],
  }));

interface Stored {
  readonly id: string;
  readonly stored: Item;
}

async function fromJournal({ id, stored }: Stored, { dynamo, tables, kindOf }: Deps): Promise<OfFile> {
  const kind = await kindOf(id);
  const journal = await dynamoCaseStore(dynamo, tables).journal(kind, id);
  const { file, moves } = rebuilt(kind, id, journal);
  const wanted: Item = unmarshall(item(fileItem(file, indexesOf(kind, file), journal.at(-1)?.requestId ?? '')));
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(stored)])];
  const differs = names.filter((name) => !isDeepStrictEqual(wanted[name], stored[name]));
  const put = new PutItemCommand({
    TableName: tables.cases,
    Item: item(wanted),
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: item({ ':version': stored.version }),
  });
  return {
    ...{ id, version: file.version, moves },
    differences: differs.length > 0 ? [{ what: 'file', of: id, differs, mend: () => dynamo.send(put) }] : [],
  };
}

interface OfClaims {
  readonly dynamo: DynamoDBClient;
  readonly table: string;
  /** the files that have ever taken or released it */
  readonly movers: (key: string) => readonly OfFile[];
}

/**
 * A claim that nobody holds is told and left: who looks into it decides. One that is missing is put back as long as no file
 * that has moved it has gone on since its journal was read, so that what was released meanwhile holds nobody up.
 */
function claimDifferences(
  kept: ReadonlyMap<string, Claim>,
  held: ReadonlyMap<string, Claim>,
  { dynamo, table, movers }: OfClaims,
): Rebuilding[] {
  const missing = [...held.values()].filter((claim) => !isDeepStrictEqual(kept.get(claim.key), claim));
  const ofNobody = [...kept.values()].filter(({ key }) => !held.has(key));
  return [
    ...missing.map((claim): Rebuilding => {
      const absent = { TableName: table, Item: item(claimItem(claim)), ConditionExpression: isAbsent };
      const unmoved = movers(claim.key).map(({ id, version }) => ({
        TableName: table,
        Key: item(caseKey(id)),
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: item({ ':version': version }),
      }));
      const put = new TransactWriteItemsCommand({
        TransactItems: [{ Put: absent }, ...unmoved.map((ConditionCheck) => ({ ConditionCheck }))],
      });
      return { what: 'claim', of: claim.file, differs: [kindOfClaim(claim)], mend: () => dynamo.send(put) };
    }),
    ...ofNobody.map(
      (claim): Rebuilding => ({ what: 'claim of nobody', of: claim.file, differs: [kindOfClaim(claim)] }),
    ),
  ];
}

async function listDifferences(
  cases: readonly Item[],
  dynamo: DynamoDBClient,
  { register: TableName }: TableNames,
): Promise<Rebuilding[]> {
  return (await booksOf(itemsOf(dynamo, TableName), cases)).flatMap((books): Rebuilding[] => {
    const { identities, days, ...ofLog } = rebuiltList(books);
    const { provider, list, version } = books.list;
    return [
      ...identities.map((identity): Rebuilding => {
        const Item = item({ ...identityKey(identity), ...identity });
        const put = new PutItemCommand({ TableName, Item, ConditionExpression: isAbsent });
        return { what: 'identity', of: entryName(identity), differs: ['missing'], mend: () => dynamo.send(put) };
      }),
      ...days.map((day): Rebuilding => {
        const Item = item({ ...countsKey(provider, list, day.day), ...day, listVersion: version });
        // no act has moved this day since it was read
        const unmoved = { ConditionExpression: `${isAbsent} OR listVersion <= :version` };
        const ExpressionAttributeValues = item({ ':version': version });
        const put = new PutItemCommand({ TableName, Item, ...unmoved, ExpressionAttributeValues });
        return {
          what: 'counts',
          of: `${provider}#${list}#${day.day}`,
          differs: ['slots'],
          mend: () => dynamo.send(put),
        };
      }),
      ...ofLogAlone(books.list, ofLog, { dynamo, TableName }),
    ];
  });
}

/** The seal and the months beside a list, and the heads of its days: while no act has come since they were read. */
function ofLogAlone(
  before: ListState,
  { chain, lately, heads }: Omit<RebuiltList, 'identities' | 'days'>,
  { dynamo, TableName }: { readonly dynamo: DynamoDBClient; readonly TableName: string },
): Rebuilding[] {
  const { provider, list, version, logHead } = before;
  const of = `${provider}#${list}`;
  const whole = new PutItemCommand({
    TableName,
    Item: item({ ...listKey(provider, list), ...before, ...(chain ? { chain } : {}), ...lately }),
    ConditionExpression: `version = :version${chain ? ' AND attribute_not_exists(chain)' : ''}`,
    ExpressionAttributeValues: item({ ':version': version }),
  });
  const beside: Rebuilding = {
    what: chain ? 'seal' : 'months',
    of,
    differs: [...(chain ? ['missing'] : []), ...(lately ? ['headDay', 'flow'] : [])],
    mend: () => dynamo.send(whole),
  };
  return [
    ...(chain || lately ? [beside] : []),
    ...heads.map((head): Rebuilding => {
      const put = new PutItemCommand({
        TableName,
        Item: item({ ...headKey(provider, list, head.day), ...head }),
        ConditionExpression: `${isAbsent} OR logHead <= :head`,
        ExpressionAttributeValues: item({ ':head': logHead }),
      });
      return { what: 'head', of: `${of}#${head.day}`, differs: ['logHead'], mend: () => dynamo.send(put) };
    }),
  ];
}
