import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { kindIn, kinds } from '#domain/kinds.ts';
import type { Instant } from '#domain/time/instant.ts';
import { counted } from '#infra/running/counted.ts';
import type { Progress } from '#infra/running/progress.ts';
import { type History, historyOfAmendment, historyOfRequest } from './history.ts';
import { type Report, takeIn } from './report.ts';

type Journals = Pick<CaseStore, 'journal'>;

/** A journal is one question, so that many are asked at once; what is read of a page is reckoned and let go. */
const atOnce = 16;
const toldEach = 1000;

/** The ids of all files, page by page; nothing else of them is brought. */
export async function* pagesOfIds(client: DynamoDBClient, TableName: string): AsyncGenerator<readonly string[]> {
  const names = { ProjectionExpression: 'pk', FilterExpression: 'sk = :file' };
  const scan = { TableName, ConsistentRead: true, ...names, ExpressionAttributeValues: { ':file': { S: 'CASE' } } };
  for await (const { Items = [] } of paginateScan({ client }, scan))
    yield Items.map((stored) => String(unmarshall(stored).pk));
}

async function historyOf(id: string, { journal }: Journals, now: Instant): Promise<History | undefined> {
  const prefix = kindIn(kinds, id)?.prefix;
  /** nobody stands before another by a complaint */
  if (prefix === complaint.prefix) return undefined;
  if (prefix === amendment.prefix) return historyOfAmendment(id, await journal(amendment, id), now);
  return historyOfRequest(id, await journal(application, id), now);
}

/** Reads the journal of each file into the report; one that cannot be read is told, and the others are read all the same. */
export async function readInto(
  report: Report,
  pages: AsyncIterable<readonly string[]>,
  { journals, progress }: { readonly journals: Journals; readonly progress: Progress },
): Promise<void> {
  let read = 0;
  for await (const ids of pages) {
    await inParallel(ids, atOnce, async (id) => {
      try {
        const history = await historyOf(id, journals, report.now);
        if (history) takeIn(report, history);
      } catch (error) {
        report.unreadable.push(id);
        progress(`${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    const told = Math.floor(read / toldEach);
    read += ids.length;
    if (Math.floor(read / toldEach) > told) progress(`${counted(read, 'journal')} read`);
  }
  progress(`${counted(read, 'journal')} read, all of them`);
}
