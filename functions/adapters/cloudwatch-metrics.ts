import { type CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';

/** Publishes counts by name; zeros are left out unless they are what lets an alarm rest. No dimensions, ever. */
export const cloudWatchMetrics =
  (cloudWatch: CloudWatchClient, Namespace: string) =>
  async (counts: Readonly<Record<string, number>>, { zeros = false } = {}): Promise<void> => {
    const MetricData = Object.entries(counts)
      .filter(([, value]) => zeros || value !== 0)
      .map(([MetricName, Value]) => ({ MetricName, Value }));
    if (MetricData.length > 0) await cloudWatch.send(new PutMetricDataCommand({ Namespace, MetricData }));
  };
