import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeEach, describe, expect, it } from 'vitest';
import { sqsDeadLetters } from '#adapters/sqs-dead-letters.ts';
import { mockedClient } from '#test/fakes/mocked-client.ts';

const sqs = mockedClient(SQSClient);
const deadLetters = sqsDeadLetters('https://queue');
beforeEach(() => sqs.reset());

describe('dead letters in SQS', () => {
  it('are counted as a number', async () => {
    sqs.on(GetQueueAttributesCommand).resolves({ Attributes: { ApproximateNumberOfMessages: '3' } });
    expect(await deadLetters()).toBe(3);
    expect(sqs.commandCalls(GetQueueAttributesCommand)[0]?.args[0].input).toEqual({
      QueueUrl: 'https://queue',
      AttributeNames: ['ApproximateNumberOfMessages'],
    });
  });

  it('throw when the queue cannot be asked: nobody may take that for none', async () => {
    sqs.on(GetQueueAttributesCommand).rejects(new Error('denied'));
    await expect(deadLetters()).rejects.toThrow('denied');
  });
});
