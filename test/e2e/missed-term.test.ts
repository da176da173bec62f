import { setTimeout as pause } from 'node:timers/promises';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod';
import type { StatusAnswer } from '#casework/asking/status/status-answer.ts';
import { officeName } from '#domain/regulation/offices/office-name.ts';
import { until, untilStatus } from '#infra/local/acting/players.ts';
import { cloudOf } from './cloud.ts';
import { decided, filed, givenToExecutor } from './walks.ts';

const cloud = cloudOf(inject('stack'));
const provider = 'syrym';
const citizen = cloud.as('citizen-6');

const Rung = z.object({ AlarmName: z.string(), NewStateValue: z.string(), AlarmDescription: z.string() });

/** A queue that lets the topic of all alarms write into it, and is subscribed to it. */
async function subscribedQueue(sqs: SQSClient): Promise<string> {
  const topic = cloud.output('AlarmTopic');
  const QueueName = `on-duty-${Date.now()}`;
  const [, , , region, account] = topic.split(':');
  const arn = `arn:aws:sqs:${region}:${account}:${QueueName}`;
  const mayWrite = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: { 'aws:SourceArn': topic } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [mayWrite] });
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { Policy } }));
  const raw = { RawMessageDelivery: 'true' };
  await new SNSClient(cloud.client).send(
    new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint: arn, Attributes: raw }),
  );
  return QueueUrl;
}

/** An alarm as CloudWatch tells it, or, beside one of missed terms, how many there were and where. */
const rungIn = (body: string) => (body.startsWith('{') ? Rung.parse(JSON.parse(body)) : body);

/** One who is on duty: hears what rings, in whatever order, and the text beside it. */
async function onDuty(): Promise<{
  hears(alarm: string): Promise<z.infer<typeof Rung> & { readonly beside: string }>;
}> {
  const sqs = new SQSClient(cloud.client);
  const QueueUrl = await subscribedQueue(sqs);
  const heard: ReturnType<typeof rungIn>[] = [];
  const alarms = () => heard.filter((one) => typeof one !== 'string');
  return {
    hears: async (alarm) => {
      for (const end = Date.now() + 40_000; Date.now() < end; ) {
        const found = alarms().find(({ AlarmName, NewStateValue }) => AlarmName === alarm && NewStateValue === 'ALARM');
        const beside = heard.find((one) => typeof one === 'string' && one.startsWith(`ALARM: ${alarm}\n`));
        if (found && typeof beside === 'string') return { ...found, beside };
        const wanted = { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 };
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(wanted));
        heard.push(...Messages.map(({ Body = '' }) => rungIn(Body)));
      }
      throw new Error(
        `nobody on duty heard ${alarm}, only: ${alarms()
          .map(({ AlarmName }) => AlarmName)
          .join(', ')}`,
      );
    },
  };
}

async function stateOf(alarm: string): Promise<string | undefined> {
  const { MetricAlarms = [] } = await new CloudWatchClient(cloud.client).send(
    new DescribeAlarmsCommand({ AlarmNames: [alarm] }),
  );
  return MetricAlarms[0]?.StateValue;
}

/** A minute after the term's legal end; the machine that watches it wakes up by itself. */
async function sleepsThrough(caseId: string, term: string): Promise<void> {
  const { terms } = await citizen.does('readCase', { caseId });
  const due = terms.find((one) => one.term === term)?.dueAt ?? '';
  await cloud.moveTo(new Date(Date.parse(due) + 60_000).toISOString());
  await until(citizen, caseId, ({ missed }) => missed.some((miss) => miss.term === term));
}

const missesOf = async (caseId: string): Promise<string[]> =>
  (await cloud.events(caseId)).flatMap((event) => (event.type === 'TermMissed' ? [event.term] : []));

describe('the executor sleeps through the 25 days and then the 30', () => {
  let caseId: string;
  let duty: Awaited<ReturnType<typeof onDuty>>;
  beforeAll(async () => {
    duty = await onDuty();
    caseId = (await filed(cloud, 'citizen-6', { provider })).id;
    await givenToExecutor(cloud, { caseId, provider });
  });

  it.each([
    ['examination', 'Kezek-TermMissedExamination', '5.4'],
    ['total', 'Kezek-TermMissedTotal', '9.4, 10.11'],
  ])('the missed %s is recorded, rings %s, and is heard by who is on duty (%s)', async (term, alarm) => {
    expect(await stateOf(alarm)).not.toBe('ALARM');
    expect(await missesOf(caseId)).not.toContain(term);
    await sleepsThrough(caseId, term);
    const { AlarmDescription, beside } = await duty.hears(alarm);
    expect(AlarmDescription).toContain('npm run case');
    const { kk, ru } = officeName(provider, '2018-03-26');
    expect(beside).toMatch(/^Missed between \S+ and \S+: [1-9]\d*$/m);
    expect(beside).toContain(`${kk} / ${ru}`);
    expect(await stateOf(alarm)).toBe('ALARM');
  });

  it('the citizen sees what was missed, and that silence may be appealed (16, X42)', async () => {
    const { missed, flags, deemedRefusal } = await citizen.does<StatusAnswer>('readStatus', { caseId });
    expect(missed.map(({ term, cause }) => [term, cause])).toEqual([
      ['examination', 'OVERDUE'],
      ['total', 'OVERDUE'],
    ]);
    expect(flags.map(({ id }) => id)).toContain('overdue');
    expect(deemedRefusal?.appeal.lastDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('each is recorded once, however long it goes on (X14)', async () => {
    await cloud.moveOn(3 * 24 * 60);
    await pause(5000);
    expect(await missesOf(caseId)).toEqual(['examination', 'total']);
  });

  it('the late work still finishes, with a number (5.4–5.5, 10.11)', async () => {
    await decided(cloud, { caseId, provider });
    const { result, terms } = await untilStatus(citizen, caseId, 'ISSUED');
    expect(result).toMatchObject({ kind: 'NOTICE', registerNumber: expect.any(Number) });
    expect(terms.filter(({ state }) => state === 'running')).toEqual([]);
    // Signing is late from the start, since no step's term reaches past the total (X27).
    const misses = await missesOf(caseId);
    expect(misses.filter((term) => term !== 'signature')).toEqual(['examination', 'total']);
    expect(new Set(misses).size).toBe(misses.length);
  });
});
