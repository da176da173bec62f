import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

export const snsClient = (): SNSClient => new SNSClient({});

/** Tells whoever is subscribed to the alarms; `subject` is ASCII, at most 100 characters, and names nobody. */
export const snsBell =
  (sns: SNSClient, TopicArn: string) =>
  async (subject: string, text: string): Promise<void> => {
    await sns.send(new PublishCommand({ TopicArn, Subject: subject, Message: text }));
  };
