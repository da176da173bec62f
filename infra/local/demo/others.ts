import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { allocation } from '#domain/allocation/kind.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import type { Instant } from '#domain/time/instant.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { localNow } from '#infra/local/adapters/clock-file.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { listsAndNight } from './days.ts';

interface Others {
  /** how many files are open that are not the demonstration's */
  readonly open: number;
  /** those of them whose terms would run out as the clock goes through its days */
  readonly passed: readonly string[];
}

/** Which files are the demonstration's, and how far its clock goes. */
interface Meant {
  /** asked only where a file is open at all, since asking takes a slow machine a minute */
  readonly own: () => Promise<ReadonlySet<string>>;
  readonly last: Instant;
}

interface Stores {
  readonly lists: Pick<CaseLists, 'open' | 'rungsBefore'>;
  readonly cases: Pick<CaseStore, 'load'>;
}

/** What the clock of the demonstration means to files that are not its own. */
export async function othersAmong(
  { lists, cases }: Stores,
  { own, now, last }: Meant & { readonly now: Instant },
): Promise<Others> {
  const all = (await wholeOf((cursor) => lists.open(cursor))).filter((id) => !isDwelling(id));
  const ofPeople = all.length === 0 ? new Set<string>() : await own();
  const found = all.filter((id) => !ofPeople.has(id));
  const rounds = await ownRounds(found, ofPeople, cases);
  const open = found.filter((id) => !rounds.has(id));
  const climbedAnyway = new Set(await lists.rungsBefore(now));
  const within = new Set((await lists.rungsBefore(last)).filter((id) => !climbedAnyway.has(id)));
  return { open: open.length, passed: open.filter((id) => within.has(id)) };
}

/** It stays open for as long as nobody has it, and nobody does anything on it meanwhile. */
const isDwelling = (id: string): boolean => id.startsWith(`${dwelling.prefix}_`);

const askedAtOnce = 6;

/** Those that a demonstration opened and left when it was cut short: of its days, with a dwelling before one of its people. */
async function ownRounds(
  open: readonly string[],
  own: ReadonlySet<string>,
  cases: Pick<CaseStore, 'load'>,
): Promise<ReadonlySet<string>> {
  const ids = open.filter((id) => id.startsWith(`${allocation.prefix}_`));
  const { last } = listsAndNight(undefined);
  const rounds = await inParallel(ids, askedAtOnce, (id) => cases.load(allocation, id));
  const isOwn = ({ offer = '' }: { readonly offer?: string | undefined }) => own.has(offer);
  const opened = rounds.flatMap((round) =>
    round && round.openedAt < last && round.lots.some(isOwn) ? [round.id] : [],
  );
  return new Set(opened);
}

/** The same of a running stack. */
export function othersOf(stack: StackFacts, meant: Meant): Promise<Others> {
  const deployed = deployedAt(stack);
  const [dynamo, tables] = [new DynamoDBClient(deployed.client), caseTables(deployed)];
  const stores = { lists: dynamoCaseLists(dynamo, tables.cases), cases: dynamoCaseStore(dynamo, tables) };
  return othersAmong(stores, { ...meant, now: localNow(stack.clockFile).toISOString() });
}
