import type { DynamoDBStreamEvent } from 'aws-lambda';
import { type CountingDeps, countFile, reportedKindOf } from '#casework/reporting/count-file.ts';
import { reportedKinds } from '#casework/reporting/reported-kinds.ts';
import { isCounted } from '#domain/reports/count-file.ts';
import { cases, pause, reports } from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

/**
 * The journal’s stream, beside the relay. A record means only “count this file”, and only where it tells of something that a
 * report counts; what cannot be counted makes it throw.
 */
export async function countReports(
  { Records }: DynamoDBStreamEvent,
  deps: CountingDeps,
): Promise<{ readonly count: number }> {
  const ids = new Set(Records.flatMap(({ dynamodb }) => countedFile(dynamodb, deps)));
  for (const id of ids) await countFile(id, deps);
  return { count: ids.size };
}

function countedFile(record: DynamoDBStreamEvent['Records'][number]['dynamodb'], { reported }: CountingDeps): string[] {
  const id = record?.Keys?.pk?.S;
  if (id === undefined) return [];
  const one = reportedKindOf(reported, id);
  const told = record?.NewImage?.events?.L ?? [];
  return told.some(({ M }) => isCounted(one, M?.type?.S ?? '')) ? [id] : [];
}

export const handler = streamHandler(countReports, () => ({
  reported: reportedKinds,
  kindOf,
  cases: cases(),
  reports: reports(),
  pause,
  random: Math.random,
}));
