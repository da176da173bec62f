import { type CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { missedByOffice } from '#domain/file/metric-names.ts';
import type { Instant } from '#domain/time/instant.ts';

const { metric: MetricName, dimensions } = missedByOffice;

const dimensionsOf = (metric: string, office: string) => [
  { Name: dimensions.metric, Value: metric },
  { Name: dimensions.office, Value: office },
];

/** Counts a missed term under a name of its own, without dimensions, by which an alarm rings, and once more by office. */
export const cloudWatchMissCounter =
  (cloudWatch: CloudWatchClient, Namespace: string) =>
  async (metric: string, office: string): Promise<void> => {
    const alone = { MetricName: metric, Value: 1, Unit: 'Count' } as const;
    const byOffice = { ...alone, MetricName, Dimensions: dimensionsOf(metric, office) };
    await cloudWatch.send(new PutMetricDataCommand({ Namespace, MetricData: [alone, byOffice] }));
  };

/** How many terms counted under `metric` each of these offices missed between two instants; one that missed none is left out. */
export const cloudWatchMissedTerms =
  (cloudWatch: CloudWatchClient, Namespace: string) =>
  async (
    metric: string,
    offices: readonly string[],
    { from, to }: { readonly from: Instant; readonly to: Instant },
  ): Promise<ReadonlyMap<string, number>> => {
    const metricOf = (office: string) => ({
      Namespace,
      MetricName,
      Dimensions: dimensionsOf(metric, office),
    });
    const answer = await cloudWatch.send(
      new GetMetricDataCommand({
        StartTime: new Date(from),
        EndTime: new Date(to),
        MetricDataQueries: offices.map((office, n) => ({
          Id: `office${n}`,
          MetricStat: { Metric: metricOf(office), Period: 60, Stat: 'Sum' },
        })),
      }),
    );
    const counted = (answer.MetricDataResults ?? []).map(({ Id, Values = [] }) => {
      const office = offices[Number(Id?.replace('office', ''))] ?? '';
      return [office, Values.reduce((sum, value) => sum + value, 0)] as const;
    });
    return new Map(counted.filter(([, count]) => count > 0));
  };
