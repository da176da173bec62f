import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { dayPk, listKey, listLogKey } from '#adapters/dynamo/keys.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore, ListAct } from '#casework/ports/ports.ts';
import { type ListBooks, registeredBy } from '#casework/register/check-register.ts';
import { application } from '#domain/application/kind.ts';
import { Entry, ListState, YearState } from '#domain/queue/list.ts';

interface Books {
  readonly dynamo: DynamoDBClient;
  readonly table: string;
  readonly cases: CaseStore;
}

/** All that is written about one list, read item by item from the table itself. */
export async function booksOf(
  provider: string,
  list: string,
  caseIds: readonly string[],
  { dynamo, table, cases }: Books,
): Promise<ListBooks> {
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client: dynamo }, { TableName: table, ConsistentRead: true }))
    items.push(...Items.map((stored) => unmarshall(stored)));
  const under = (pk: string) => items.filter((item) => item.pk === pk);
  const { pk: listPk, sk: listSk } = listKey(provider, list);
  const loaded = await inParallel(caseIds, 10, (caseId) => cases.load(application, caseId));
  return {
    list: ListState.parse(under(listPk).find(({ sk }) => sk === listSk)),
    years: under(listPk)
      .filter(({ sk }) => sk !== listSk)
      .map((year) => YearState.parse(year)),
    entries: items
      .filter(({ pk }) => String(pk).startsWith(dayPk(provider, list, '')))
      .map((entry) => Entry.parse(entry)),
    identities: [],
    claims: [],
    log: under(listLogKey(provider, list, 0).pk) as unknown as (ListAct['log'][number] & { kind: 'REGISTERED' })[],
    results: loaded.flatMap((theCase) => (theCase ? (registeredBy(theCase) ?? []) : [])),
  };
}
