import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';

export const cloudWatchClient = (): CloudWatchClient => new CloudWatchClient({});
