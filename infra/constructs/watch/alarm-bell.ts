import { type Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { AlarmRow } from './alarms.ts';

const comparisons = {
  atOrAbove: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  below: ComparisonOperator.LESS_THAN_THRESHOLD,
} as const;
const silences = {
  notBreaching: TreatMissingData.NOT_BREACHING,
  breaching: TreatMissingData.BREACHING,
} as const;

/** Metrics of one stage, by its namespace. */
export const metricsIn =
  (namespace: string) =>
  (metricName: string, statistic: string, period: Duration): Metric =>
    new Metric({ namespace, metricName, statistic, period });

export interface AlarmBellProps {
  /** What the names of its alarms begin with. */
  readonly named: string;
}

/** One topic for all alarms: whoever is on duty subscribes to it. */
export class AlarmBell extends Construct {
  readonly topic: Topic;
  readonly key: Key;
  private readonly named: string;

  constructor(scope: Construct, id: string, { named }: AlarmBellProps) {
    super(scope, id);
    this.named = named;
    this.key = new Key(this, 'Key', { enableKeyRotation: true });
    this.topic = new Topic(this, 'Topic', { masterKey: this.key, enforceSSL: true });
    // AWS's own key for topics is closed to alarms, and a policy of ours replaces the topic's own, which let this account publish.
    this.key.addToResourcePolicy(this.letAlarms(['kms:Decrypt', 'kms:GenerateDataKey*'], '*'));
    this.topic.addToResourcePolicy(this.letAlarms(['sns:Publish'], this.topic.topicArn));
  }

  /** Alarms of this account alone, though the service acts for every account. */
  private letAlarms(actions: string[], resource: string): PolicyStatement {
    return new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions,
      resources: [resource],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
  }

  /** Rings when the alarm begins, and again when it is over. */
  ringsFor(row: AlarmRow, metric: IMetric): Alarm {
    const alarm = new Alarm(this, row.id, {
      alarmName: `${this.named}-${row.id}`,
      alarmDescription: `${row.citizenLoses} ${row.runbook}`,
      metric,
      threshold: row.threshold,
      comparisonOperator: comparisons[row.rings],
      evaluationPeriods: row.spans ?? 1,
      treatMissingData: silences[row.missing],
    });
    const ring = new SnsAction(this.topic);
    alarm.addAlarmAction(ring);
    alarm.addOkAction(ring);
    return alarm;
  }
}
