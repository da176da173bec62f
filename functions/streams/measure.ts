import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { OwedWork } from '#casework/ports/owed-work.ts';
import { faces } from '#domain/faces.ts';
import type { Face } from '#domain/file/kind.ts';
import {
  ageMetrics,
  missedTerms,
  missesWhileHeld,
  openAgeMetric,
  openFileMetric,
  openMetrics,
  ringingTerms,
} from '#domain/file/metric-names.ts';
import { nextRungAt } from '#domain/file/terms/rungs.ts';
import type { KindOf } from '#domain/kinds.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { calendarDaysLeft } from '#domain/time/calendar.ts';
import type { Instant } from '#domain/time/instant.ts';
import { daysBetween, localDate } from '#domain/time/local-date.ts';
import { cases, clock, deadLetters, lists, metrics, owed } from '#runtime/container.ts';
import { kindOf } from '#runtime/kinds.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

interface Deps {
  readonly kinds: readonly Face[];
  readonly kindOf: KindOf;
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
const atRest = (kinds: readonly Face[]): Record<string, number> =>
  zeros([
    ...kinds.flatMap((kind) => [...missedTerms(kind).map(({ metric }) => metric), ...missesWhileHeld(kind)]),
    ...kinds.flatMap(ringingTerms).map(({ metric }) => metric),
    'TermNearEndUntouched',
    'ExecutionsFailed',
    'JournalTampered',
    'CommitConflicts',
    'NightlyFindings',
  ]);

const zeros = (metrics: readonly string[]): Record<string, number> =>
  Object.fromEntries(metrics.map((metric) => [metric, 0]));

/** Every minute: what the alarms and the dashboard watch, zeros included, so that an alarm comes to rest again. */
export async function measure(_event: unknown, deps: Deps): Promise<{ readonly count: number }> {
  const now = Date.parse(deps.clock.now());
  const silentSince = new Date(now - lengthOf('silenceAfter')).toISOString();
  const open = new Date().getUTCMinutes() % countEvery === 0 ? await openFiles(deps, now) : {};
  const oldest = await deps.owed.oldestSince();
  const counts = {
    ...atRest(deps.kinds),
    Heartbeat: 1,
    SilentTerms: await silentTerms(deps, silentSince),
    CalendarDaysLeft: calendarDaysLeft(localDate(deps.clock.now())),
    OwedWorkAge: oldest === undefined ? 0 : (Date.now() - Date.parse(oldest)) / 1000,
    DeadLetters: await deps.deadLetters(),
    ...open,
  };
  await deps.metrics(counts, { zeros: true });
  return { count: Object.keys(counts).length };
}

/** Rungs are listed as they lay at the last commit; a year that was entered since may have moved them on (X61). */
async function silentTerms({ cases: store, lists: listed, kindOf }: Deps, since: Instant): Promise<number> {
  const isSilent = async (id: string): Promise<boolean> => {
    const kind = await kindOf(id);
    const file = await store.load(kind, id);
    return file !== undefined && (nextRungAt(kind, file) ?? since) < since;
  };
  const found = await Promise.all((await listed.rungsBefore(since)).map(isSilent));
  return found.filter(Boolean).length;
}

async function openFiles(
  { cases: store, lists: open, kinds, kindOf }: Deps,
  now: number,
): Promise<Record<string, number>> {
  const counts = zeros(['HeldTooLong', ...kinds.flatMap((kind) => [...openMetrics(kind), ...ageMetrics(kind)])]);
  const add = (metric: string) => {
    counts[metric] = (counts[metric] ?? 0) + 1;
  };
  const today = localDate(new Date(now).toISOString());
  let cursor: string | undefined;
  do {
    const page = await open.open(cursor);
    for (const file of await Promise.all(page.items.map(async (id) => store.load(await kindOf(id), id)))) {
      if (!file) continue;
      const kind = await kindOf(file.id);
      if (!kind.endings.includes(file.status)) add(openFileMetric(kind, file.status));
      if (!kind.isAtRest(file) || file.task) add(openAgeMetric(kind, daysBetween(localDate(file.openedAt), today)));
      if (Object.values(file.holds).some(({ since }) => now - Date.parse(since) > lengthOf('heldTooLong')))
        add('HeldTooLong');
    }
    cursor = page.cursor;
  } while (cursor);
  return counts;
}

export const handler = streamHandler(measure, () => ({
  kinds: faces,
  kindOf,
  cases: cases(),
  lists: lists(),
  clock,
  owed: owed(),
  deadLetters: deadLetters(),
  metrics: metrics(),
}));
