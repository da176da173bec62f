import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { Instant } from '#domain/time/instant.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';

interface Others {
  /** how many files are open that are not the demonstration's */
  readonly open: number;
  /** those of them whose terms would run out as the clock goes through its days */
  readonly passed: readonly string[];
}

/** Which files are the demonstration's, and how far its clock goes. */
interface Meant {
  readonly own: ReadonlySet<string>;
  readonly last: Instant;
}

/** What the clock of the demonstration means to files that are not its own. */
export async function othersAmong(
  lists: Pick<CaseLists, 'open' | 'rungsBefore'>,
  { own, now, last }: Meant & { readonly now: Instant },
): Promise<Others> {
  const open = (await wholeOf((cursor) => lists.open(cursor))).filter((id) => !own.has(id));
  const climbedAnyway = new Set(await lists.rungsBefore(now));
  const within = new Set((await lists.rungsBefore(last)).filter((id) => !climbedAnyway.has(id)));
  return { open: open.length, passed: open.filter((id) => within.has(id)) };
}

/** The same of a running stack. */
export function othersOf(stack: StackFacts, meant: Meant): Promise<Others> {
  const deployed = deployedAt(stack);
  const lists = dynamoCaseLists(new DynamoDBClient(deployed.client), caseTables(deployed).cases);
  return othersAmong(lists, { ...meant, now: localNow(stack.clockFile).toISOString() });
}
