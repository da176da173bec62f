/**
 * The names under which throttling reaches a machine: of Lambda itself, of the network it starts in, of CloudWatch in a
 * step without a function, and of what a function asked in vain (DynamoDB, KMS, Step Functions). Every Task has a retrier
 * of its own for them, and an attempt that they end is no fault of the procedure.
 */
export const throttlings = [
  'Lambda.TooManyRequestsException',
  'Lambda.EC2ThrottledException',
  'CloudWatch.CloudWatchException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
] as const;

export const isThrottling = (error: string): boolean => (throttlings as readonly string[]).includes(error);
