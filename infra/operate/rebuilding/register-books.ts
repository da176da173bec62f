import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod/mini';
import { headPrefix } from '#adapters/dynamo/keys.ts';
import type { Item } from '#adapters/dynamo/transaction.ts';
import { registeredBy, registeredByRow } from '#casework/register/check-register.ts';
import { actsOn, type ListBooks } from '#casework/register/list-books.ts';
import { application } from '#domain/application/kind.ts';
import type { Claim } from '#domain/file/claims.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { DayHead } from '#domain/queue/heads.ts';
import { DayState, Entry, EntryIdentity, emptyList, ListState, YearState } from '#domain/queue/list.ts';
import { LogItem } from '#domain/queue/log.ts';

const StoredClaim = z.object({ key: z.string(), holder: z.string(), file: z.string() });
const Snapshot = z.object({ snapshot: z.looseObject({}) });

interface Pages {
  readonly list: ListState[];
  readonly years: YearState[];
  readonly days: DayState[];
  readonly entries: Entry[];
  readonly log: LogItem[];
  readonly heads: DayHead[];
  readonly identities: EntryIdentity[];
  readonly results: { caseId: string; registerNumber: number }[];
  readonly claims: Claim[];
}

/** Everything written about every list, from whole tables: damage is looked for where no key would lead. */
export const readBooks = (
  dynamo: DynamoDBClient,
  { register, cases }: { readonly register: string; readonly cases: string },
): Promise<readonly ListBooks[]> => booksOf(itemsOf(dynamo, register), itemsOf(dynamo, cases));

type Items = AsyncIterable<Item> | Iterable<Item>;

/** The same from items of both tables, for whoever has read them. */
export async function booksOf(register: Items, cases: Items): Promise<readonly ListBooks[]> {
  const books = new Map<string, Pages>();
  const pagesOf = (provider: string, list: string): Pages => {
    const name = `${provider}#${list}`;
    const pages = books.get(name) ?? {
      list: [],
      years: [],
      days: [],
      entries: [],
      identities: [],
      log: [],
      heads: [],
      results: [],
      claims: [],
    };
    books.set(name, pages);
    return pages;
  };
  for await (const item of register) enter(item, pagesOf);
  for await (const item of cases) {
    if (item.sk === 'CLAIM') enterClaim(StoredClaim.parse(item), pagesOf);
    const registered = item.sk === 'CASE' ? registeredIn(item) : undefined;
    if (registered)
      pagesOf(registered.provider, registered.list).results.push({
        caseId: registered.caseId,
        registerNumber: registered.registerNumber,
      });
  }
  const identities = [...books.values()].flatMap((pages) => pages.identities);
  return [...books]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, pages]) => booksFrom(name, pages, identities));
}

/** What a request or a row of an old list says of the entry that it made. */
function registeredIn(item: Item) {
  const of = (prefix: string) => String(item.pk).startsWith(`${prefix}_`);
  const { snapshot } = Snapshot.parse(item);
  if (of(application.prefix)) return registeredBy(application.read(snapshot));
  return of(oldEntry.prefix) ? registeredByRow(oldEntry.read(snapshot)) : undefined;
}

/** Every item of a table, strongly consistent. */
export async function* itemsOf(client: DynamoDBClient, TableName: string): AsyncGenerator<Item> {
  for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    for (const stored of page.Items ?? []) yield unmarshall(stored);
  }
}

/** The kind of an item stands in its partition key; provider and list follow it. */
function enter(item: Item, pagesOf: (provider: string, list: string) => Pages): void {
  const [kind, provider = '', list = ''] = String(item.pk).split('#');
  const pages = pagesOf(provider, list);
  if (kind === 'LOG') pages.log.push(LogItem.parse(item));
  else if (kind === 'ENTRY') pages.identities.push(EntryIdentity.parse(item));
  else if (kind === 'DAY') pages.entries.push(Entry.parse(item));
  else if (item.sk === 'LIST') pages.list.push(ListState.parse(item));
  else if (String(item.sk).startsWith(headPrefix)) pages.heads.push(DayHead.parse(item));
  else if (String(item.sk).startsWith('DAY#')) pages.days.push(DayState.parse(item));
  else pages.years.push(YearState.parse(item));
}

/** A claim held by an entry names it: provider, list of registration and number. */
function enterClaim(claim: Claim, pagesOf: (provider: string, list: string) => Pages): void {
  const [provider, list, number] = claim.holder.split('#');
  if (provider && list && number) pagesOf(provider, list).claims.push(claim);
}

function booksFrom(name: string, { list, ...pages }: Pages, identities: readonly EntryIdentity[]): ListBooks {
  const [provider = '', of = ''] = name.split('#');
  const guests = identities.filter(
    (each) => each.provider === provider && each.list !== of && (each.onList === of || actsOn(of, each).length > 0),
  );
  return { list: list[0] ?? emptyList(provider, of), ...pages, guests };
}
