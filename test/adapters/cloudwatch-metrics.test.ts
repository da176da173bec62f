import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { beforeEach, describe, expect, it } from 'vitest';
import { cloudWatchMetrics } from '#adapters/cloudwatch-metrics.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const cloudWatch = mockedClient(CloudWatchClient);
const metrics = cloudWatchMetrics(new CloudWatchClient({}), 'Kezek-dev');
const published = () => cloudWatch.commandCalls(PutMetricDataCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  cloudWatch.reset();
  cloudWatch.on(PutMetricDataCommand).resolves({});
});

describe('metrics in CloudWatch', () => {
  it('are published in one call, by name and without a dimension', async () => {
    await metrics({ TermsMet: 2, NumbersIssued: 1 });
    expect(published()).toEqual([
      {
        Namespace: 'Kezek-dev',
        MetricData: [
          { MetricName: 'TermsMet', Value: 2 },
          { MetricName: 'NumbersIssued', Value: 1 },
        ],
      },
    ]);
  });

  it('leave zeros out, and call nobody for nothing', async () => {
    await metrics({ TermsMet: 0, NumbersIssued: 1 });
    await metrics({ TermsMet: 0 });
    await metrics({}, { zeros: true });
    expect(published().map(({ MetricData }) => MetricData?.map(({ MetricName }) => MetricName))).toEqual([
      ['NumbersIssued'],
    ]);
  });

  it('publish zeros where they let an alarm rest', async () => {
    await metrics({ DeadLetters: 0 }, { zeros: true });
    expect(published()[0]?.MetricData).toEqual([{ MetricName: 'DeadLetters', Value: 0 }]);
  });
});
