import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type ServeDeps, serveOwed } from '#casework/procedure/serve-owed.ts';
import { kindOf } from '#domain/kinds.ts';
import { cases, clock, forgetting, machines, metrics, owed, tokens } from '#runtime/container.ts';
import { follow, leave } from '#runtime/log.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps extends ServeDeps {
  readonly metrics: (counts: Readonly<Record<string, number>>) => Promise<void>;
}

/**
 * The journal's stream. A record means only "look at this case": no order is assumed, and what cannot be served makes it
 * throw. A journal item that was changed or removed rings; numbers issued, terms met and terms near their end that nobody
 * has taken up are counted.
 */
export async function relayEvents({ Records }: DynamoDBStreamEvent, deps: Deps): Promise<{ readonly count: number }> {
  const tampered = Records.filter(({ eventName }) => eventName !== 'INSERT').length;
  await deps.metrics({ JournalTampered: tampered });
  const caseIds = new Set(Records.flatMap(({ dynamodb }) => dynamodb?.Keys?.pk?.S ?? []));
  for (const caseId of caseIds) await serveOwed(caseId, deps);
  // after the work, so that a batch that comes again is not counted again
  await deps.metrics(counted(Records));
  return { count: caseIds.size };
}

function counted(records: DynamoDBStreamEvent['Records']): Record<string, number> {
  const types = records
    .filter(({ eventName }) => eventName === 'INSERT')
    .flatMap(({ dynamodb }) => dynamodb?.NewImage?.events?.L ?? [])
    .map(({ M }) => ({ type: M?.type?.S, numbered: M?.entry !== undefined, untouched: M?.untouched?.BOOL === true }));
  return {
    TermsMet: types.filter(({ type }) => type === 'TermMet').length,
    TermNearEndUntouched: types.filter(({ type, untouched }) => type === 'TermReminded' && untouched).length,
    NumbersIssued: types.filter(({ numbered }) => numbered).length,
  };
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
