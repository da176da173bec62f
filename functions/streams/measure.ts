import type { CaseLists, CaseStore, Clock, OwedWork } from '#casework/ports/ports.ts';
import { missedTermMetrics, openCaseAgeMetrics, openCaseMetrics } from '#domain/regulation/metric-names.ts';
import { daysBetween, localDate } from '#domain/time/local-date.ts';
import { lengthOf } from '#domain/time/period.ts';
import { cases, clock, deadLetters, lists, metrics, owed } from '#runtime/container.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: CaseLists;
  readonly clock: Clock;
  readonly owed: Pick<OwedWork, 'oldestSince'>;
  readonly deadLetters: () => Promise<number>;
  readonly metrics: (counts: Readonly<Record<string, number>>, options?: { zeros?: boolean }) => Promise<void>;
}

/** Counting loads every open case, so it is done four times an hour. */
const countEvery = 15;
/** Counts that others publish when something happens; a zero between lets their alarms come to rest. */
const atRest = Object.fromEntries(
  [
    ...Object.values(missedTermMetrics),
    'TermMissedIntakeHeld',
    'TermNearEndUntouched',
    'ExecutionsFailed',
    'JournalTampered',
    'CommitConflicts',
  ].map((metric) => [metric, 0]),
);

/** Every minute: what the alarms and the dashboard watch, zeros included, so that an alarm comes to rest again. */
export async function measure(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const now = Date.parse(deps.clock.now());
  const silentSince = new Date(now - lengthOf('silenceAfter')).toISOString();
  const silent = await deps.lists.rungsBefore(silentSince);
  const open = new Date().getUTCMinutes() % countEvery === 0 ? await openCases(deps, now) : {};
  const oldest = await deps.owed.oldestSince();
  const counts = {
    ...atRest,
    Heartbeat: 1,
    SilentTerms: silent.length,
    OwedWorkAge: oldest === undefined ? 0 : (Date.now() - Date.parse(oldest)) / 1000,
    DeadLetters: await deps.deadLetters(),
    ...open,
  };
  await deps.metrics(counts, { zeros: true });
  return { count: Object.keys(counts).length };
}

async function openCases({ cases: store, lists: open }: Deps, now: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = { HeldTooLong: 0 };
  for (const metric of [...Object.values(openCaseMetrics), ...openCaseAgeMetrics.map((row) => row.metric)])
    counts[metric] = 0;
  const add = (metric: string | undefined) => {
    if (metric) counts[metric] = (counts[metric] ?? 0) + 1;
  };
  let cursor: string | undefined;
  do {
    const page = await open.open(cursor);
    for (const theCase of await Promise.all(page.items.map((caseId) => store.load(caseId)))) {
      if (!theCase) continue;
      add((openCaseMetrics as Record<string, string>)[theCase.status]);
      const days = daysBetween(localDate(theCase.openedAt), localDate(new Date(now).toISOString()));
      add(openCaseAgeMetrics.find((row) => !('underDays' in row) || days < row.underDays)?.metric);
      if (Object.values(theCase.holds).some(({ since }) => now - Date.parse(since) > lengthOf('heldTooLong')))
        add('HeldTooLong');
    }
    cursor = page.cursor;
  } while (cursor);
  return counts;
}

export const handler = streamHandler(measure, () => ({
  cases: cases(),
  lists: lists(),
  clock,
  owed: owed(),
  deadLetters: deadLetters(),
  metrics: metrics(),
}));
