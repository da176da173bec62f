import { CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { expect, it } from 'vitest';
import { cloudWatchMissCounter, cloudWatchMissedTerms } from '#adapters/cloudwatch-missed-terms.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const cloudWatch = mockedClient(CloudWatchClient);

it('sums the minutes of each office, and leaves out who missed nothing', async () => {
  cloudWatch.on(GetMetricDataCommand).resolves({
    MetricDataResults: [{ Id: 'office1', Values: [2, 1] }, { Id: 'office0', Values: [] }, { Id: 'office2' }],
  });
  const span = { from: '2018-02-19T04:00:00.000Z', to: '2018-02-19T05:00:00.000Z' };
  const missed = await cloudWatchMissedTerms(new CloudWatchClient({}), 'Kezek-dev')(
    'TermMissedIntake',
    ['uralsk', 'terekti', 'syrym'],
    span,
  );
  expect([...missed]).toEqual([['terekti', 3]]);
  const [{ StartTime, EndTime, MetricDataQueries = [] } = {}] = cloudWatch
    .commandCalls(GetMetricDataCommand)
    .map(({ args }) => args[0].input);
  expect([StartTime, EndTime]).toEqual([new Date(span.from), new Date(span.to)]);
  expect(MetricDataQueries).toHaveLength(3);
  expect(MetricDataQueries[1]).toEqual({
    Id: 'office1',
    MetricStat: {
      Metric: {
        Namespace: 'Kezek-dev',
        MetricName: 'TermsMissedByOffice',
        Dimensions: [
          { Name: 'Metric', Value: 'TermMissedIntake' },
          { Name: 'Office', Value: 'terekti' },
        ],
      },
      Period: 60,
      Stat: 'Sum',
    },
  });
});

it('counts a miss under its metric name alone, by which an alarm rings, and by office besides', async () => {
  cloudWatch.on(PutMetricDataCommand).resolves({});
  await cloudWatchMissCounter(new CloudWatchClient({}), 'Kezek-dev')('TermMissedIntake', 'uralsk');
  expect(cloudWatch.commandCalls(PutMetricDataCommand).map(({ args }) => args[0].input)).toEqual([
    {
      Namespace: 'Kezek-dev',
      MetricData: [
        { MetricName: 'TermMissedIntake', Value: 1, Unit: 'Count' },
        {
          MetricName: 'TermsMissedByOffice',
          Value: 1,
          Unit: 'Count',
          Dimensions: [
            { Name: 'Metric', Value: 'TermMissedIntake' },
            { Name: 'Office', Value: 'uralsk' },
          ],
        },
      ],
    },
  ]);
});
