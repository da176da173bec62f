import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';

/** How many messages lie in the queue of what could not be delivered. */
export function sqsDeadLetters(QueueUrl: string): () => Promise<number> {
  const sqs = new SQSClient({});
  return async () => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
    );
    return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
  };
}
