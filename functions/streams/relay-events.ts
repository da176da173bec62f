import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type ServeDeps, serveOwed } from '#casework/procedure/serve-owed.ts';
import type { Kind } from '#domain/file/kind.ts';
import { ringingTerms } from '#domain/file/metric-names.ts';
import { cases, clock, forgetting, machines, metrics, owed, tokens } from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { follow, leave } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps extends ServeDeps {
  readonly metrics: (counts: Readonly<Record<string, number>>) => Promise<void>;
}

/**
 * The journal's stream. A record means only "look at this case": no order is assumed, and what cannot be served makes it
 * throw. A journal item that was changed or removed rings; numbers issued, terms met, terms near their end that nobody
 * has taken up and those that ring by their kind's table are counted.
 */
export async function relayEvents({ Records }: DynamoDBStreamEvent, deps: Deps): Promise<{ readonly count: number }> {
  const tampered = Records.filter(({ eventName }) => eventName !== 'INSERT').length;
  await deps.metrics({ JournalTampered: tampered });
  const caseIds = new Set(Records.flatMap(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? []));
  for (const caseId of caseIds) await serveOwed(caseId, deps);
  // after the work, so that a batch that comes again is not counted again
  await deps.metrics({ ...counted(Records), ...(await ringing(Records, deps)) });
  return { count: caseIds.size };
}

function counted(records: DynamoDBStreamEvent['Records']): Record<string, number> {
  const types = records
    .filter(({ eventName }) => eventName === 'INSERT')
    .flatMap(({ dynamodb }) => dynamodb?.NewImage?.events?.L ?? [])
    .map(({ M }) => ({
      type: M?.type?.S,
      numbered: M?.type?.S === 'ResultSigned' && M.entry !== undefined,
      untouched: M?.untouched?.BOOL === true,
    }));
  return {
    TermsMet: types.filter(({ type }) => type === 'TermMet').length,
    TermNearEndUntouched: types.filter(({ type, untouched }) => type === 'TermReminded' && untouched).length,
    NumbersIssued: types.filter(({ numbered }) => numbered).length,
  };
}

type TermsKnown = Pick<Kind, 'metrics' | 'termTable'>;

/** Of each kind whose files are told of: how often each of its ringing terms was told of. */
async function ringing(
  records: DynamoDBStreamEvent['Records'],
  { kindOf }: Pick<Deps, 'kindOf'>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { eventName, dynamodb } of records) {
    const [id, told] = [dynamodb?.Keys?.pk?.S, dynamodb?.NewImage?.events?.L ?? []];
    const kind: TermsKnown | undefined = eventName === 'INSERT' && id ? await kindOf(id) : undefined;
    for (const { metric, event, term } of kind ? ringingTerms(kind) : []) {
      const rings = told.filter(({ M }) => M?.type?.S === event && (term === undefined || M?.term?.S === term));
      counts[metric] = (counts[metric] ?? 0) + rings.length;
    }
  }
  return counts;
}

export const handler = streamHandler(relayEvents, () => ({
  kindOf,
  cases: cases(),
  owed: owed(),
  tokens: tokens(),
  machines: machines(),
  documents: forgetting(),
  clock,
  metrics: metrics(),
  follow,
  leave,
}));
