// What Kezek costs on AWS each month before anybody asks for anything: counted on the templates that go there.
import type { Template } from 'aws-cdk-lib/assertions';
import { periods } from '#domain/regulation/periods.ts';
import { synthesisedKezek } from '#test/infra/stacks/synthesised-kezek.ts';
import { type Readings, reading, sum } from './figure.ts';
import { assumedLambda, dollarsOf, monthly, type Standing } from './prices.ts';

const names: Readonly<Record<Standing, string>> = {
  keys: 'KMS keys',
  alarmMetrics: 'metrics that alarms look at',
  ownMetrics: 'metrics of our own, each hour that they have a datum',
  dashboards: 'dashboards',
  metricPuts: 'calls that publish metrics',
};

const minutesOfMonth = 30 * 24 * 60;

interface Alarm {
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Metrics?: readonly { readonly MetricStat?: unknown }[];
}
interface Rule {
  readonly ScheduleExpression?: string;
}

const propertiesOf = <T>(templates: readonly Template[], type: string): readonly T[] =>
  templates.flatMap((template) =>
    Object.values(template.findResources(type) as Readonly<Record<string, { readonly Properties: T }>>).map(
      ({ Properties }) => Properties,
    ),
  );

/** How often a schedule runs in thirty days; what is no rate is once a day. */
function runsOf({ ScheduleExpression }: Rule): number {
  if (ScheduleExpression === undefined) return 0;
  const minutes = /^rate\((\d+) minutes?\)$/.exec(ScheduleExpression)?.[1];
  return minutes === undefined ? 30 : minutesOfMonth / Number(minutes);
}

/** The counts of a month of thirty days, of one stage that nobody uses. */
export function standingCounts(templates: readonly Template[]) {
  const alarms = propertiesOf<Alarm>(templates, 'AWS::CloudWatch::Alarm');
  const runs = sum(propertiesOf<Rule>(templates, 'AWS::Events::Rule').map(runsOf));
  return {
    runs,
    counts: {
      keys: propertiesOf(templates, 'AWS::KMS::Key').length + propertiesOf(templates, 'AWS::KMS::ReplicaKey').length,
      alarmMetrics: sum(
        alarms.map(({ Metrics }) => Metrics?.filter((one) => one.MetricStat !== undefined).length ?? 1),
      ),
      ownMetrics: new Set(
        alarms.flatMap(({ Namespace, MetricName }) => (Namespace?.startsWith('Kezek') ? (MetricName ?? []) : [])),
      ).size,
      dashboards: propertiesOf(templates, 'AWS::CloudWatch::Dashboard').length,
      metricPuts: runs,
    } satisfies Record<Standing, number>,
  };
}

export function monthReadings(templates: readonly Template[]): Readings {
  const { runs, counts } = standingCounts(templates);
  const { seconds, gigabytes, dollarsPerGigabyteSecond } = assumedLambda;
  const scheduled = runs * seconds * gigabytes * dollarsPerGigabyteSecond + dollarsOf('invocations', runs);
  const askings = minutesOfMonth / periods.askedFromOutside.amount;
  // the watch is read, and written in a transaction, which counts twice
  const canary = dollarsOf('readUnits', askings) + dollarsOf('writeUnits', 2 * askings);
  const rows = Object.entries(counts) as [Standing, number][];
  const standing = sum(rows.map(([name, count]) => (monthly[name].dollars * count) / monthly[name].per));
  return {
    ...Object.fromEntries(rows.map(([name, count]) => [`a month: ${names[name]}`, reading('', count)])),
    'a month: runs of schedules': reading('', runs),
    'a month: those runs, 150 ms each assumed': reading('$', scheduled),
    'a month: what the canary keeps': reading('$', canary),
    'a month: standing cost of a stage': reading('$', standing + scheduled + canary),
  };
}

export const monthRun = (): Readings => {
  const { records, service, watch } = synthesisedKezek();
  return monthReadings([records, service, watch]);
};
