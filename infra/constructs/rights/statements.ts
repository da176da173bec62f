import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import type { Grant } from './grant.ts';

export const allow = (resources: readonly string[], ...actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

/** Only under a stage's own name, since the action takes no resource. */
export function publishesMetrics(namespace: string): PolicyStatement {
  const statement = allow(['*'], 'cloudwatch:PutMetricData');
  statement.addCondition('StringEquals', { 'cloudwatch:namespace': namespace });
  return statement;
}

export const countsThings = (namespace: string): Grant => ({
  statements: [publishesMetrics(namespace)],
  environment: { METRIC_NAMESPACE: namespace },
  acknowledgements: [takesNoResource('PutMetricData takes no resource; a condition binds it to our own namespace.')],
});

/** A customer's key is used only through the service that keeps the records, in the name of whoever asks it. */
export function opensThrough(key: IKey, keeper: 'dynamodb' | 's3'): PolicyStatement {
  const statement = allow([key.keyArn], 'kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey');
  statement.addCondition('StringEquals', { 'kms:ViaService': `${keeper}.${Stack.of(key).region}.amazonaws.com` });
  return statement;
}

export const sendsTo = (deadLetters: IQueue): Grant => ({
  statements: [allow([deadLetters.queueArn], 'sqs:SendMessage')],
  environment: {},
  deadLetters,
});
