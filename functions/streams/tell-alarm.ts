import * as z from 'zod/mini';
import { faces } from '#domain/faces.ts';
import { missedTerms, missesWhileHeld } from '#domain/file/metric-names.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { serviceCentreIds } from '#domain/regulation/offices/service-centres.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bell, missedTermsOf } from '#runtime/container.ts';
import { streamHandler } from '#runtime/stream-handler.ts';

const Told = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });

/** An alarm as CloudWatch tells of it. */
const Alarm = z.object({
  AlarmName: z.string(),
  NewStateValue: z.string(),
  StateChangeTime: z.string(),
  Trigger: z.object({ MetricName: z.optional(z.string()) }),
});
type Alarm = z.infer<typeof Alarm>;

interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

interface Deps {
  readonly missedOf: (metric: string, offices: readonly string[], span: Span) => Promise<ReadonlyMap<string, number>>;
  readonly ring: (subject: string, text: string) => Promise<void>;
}

const counted = new Set(
  faces.flatMap((kind) => [...missedTerms(kind).map(({ metric }) => metric), ...missesWhileHeld(kind)]),
);

/** Nothing for what is no alarm, such as what this function itself has told over the same topic. */
function alarmIn(message: string): Alarm | undefined {
  try {
    return z.safeParse(Alarm, JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}

/** CloudWatch counts by the minute, and the one in which an alarm rang is not over yet. */
const minuteOfCounts = 60_000;

/** English as the alarm itself; an office by its own names. */
function textOf(subject: string, missed: ReadonlyMap<string, number>, { from, to }: Span): string {
  const all = [...missed.values()].reduce((sum, count) => sum + count, 0);
  const offices = [...missed]
    .toSorted(([, one], [, other]) => other - one)
    .map(([office, count]) => {
      const { kk, ru } = officeName(office, localDate(to));
      return `${String(count).padStart(6)}  ${kk} / ${ru}`;
    });
  return [subject, `Missed between ${from} and ${to}: ${all}`, ...offices].join('\n');
}

/** An alarm of missed terms rings once, however many are missed: how many in the last hour, and at which offices, is told beside it. */
export async function tellAlarm(event: unknown, { missedOf, ring }: Deps): Promise<{ readonly count: number }> {
  const { Records } = z.parse(Told, event);
  const alarms = Records.flatMap(({ Sns }) => alarmIn(Sns.Message) ?? []);
  let count = 0;
  for (const { AlarmName, NewStateValue, StateChangeTime, Trigger } of alarms) {
    const { MetricName: metric = '' } = Trigger;
    if (!counted.has(metric)) continue;
    const until = Date.parse(StateChangeTime);
    const span = {
      from: new Date(until - lengthOf('missesTold')).toISOString(),
      to: new Date(until + minuteOfCounts).toISOString(),
    };
    const missed = await missedOf(metric, [...providerIds, ...serviceCentreIds], span);
    const subject = `${NewStateValue}: ${AlarmName}`;
    await ring(subject, textOf(subject, missed, span));
    count += 1;
  }
  return { count };
}

export const handler = streamHandler(tellAlarm, () => ({ missedOf: missedTermsOf(), ring: bell() }));
