import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import type { Procedure } from '#infra/constructs/service/procedure.ts';
import { AlarmBell, ownMetric } from '#infra/constructs/watch/alarm-bell.ts';
import { type AlarmRow, alarms } from '#infra/constructs/watch/alarms.ts';
import { CaseDashboard } from '#infra/constructs/watch/case-dashboard.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';

export interface WatchProps extends StackProps {
  readonly procedure: Procedure;
  readonly api: IHttpApi;
}

/** What rings and what shows how the service does. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { procedure, api } = props;
    const bell = new AlarmBell(this, 'Bell');
    const rung = alarms.map((row) => bell.ringsFor(row, metricOf(row, api)));
    this.watchMachines(bell, procedure);
    new CaseDashboard(this, 'Dashboard', rung);
    printOutputs(this, { AlarmTopic: bell.topic.topicArn });
  }

  /** What Step Functions itself counts: a second witness, should the function that publishes our own count fail too. */
  private watchMachines(bell: AlarmBell, { machines }: Procedure): void {
    const row = alarms.find(({ id }) => id === 'ExecutionsFailed');
    if (row === undefined) throw new Error('no alarm for failed executions');
    for (const name of machineNames) {
      const machine = machines[name];
      const usingMetrics = {
        failed: machine.metricFailed(),
        timedOut: machine.metricTimedOut(),
        aborted: machine.metricAborted(),
      };
      const stopped = new MathExpression({
        expression: 'failed + timedOut + aborted',
        usingMetrics,
        period: Duration.minutes(1),
      });
      bell.ringsFor({ ...row, id: `ExecutionsFailed-${name}` }, stopped);
    }
  }
}

function metricOf({ metric, statistic, minutes }: AlarmRow, api: IHttpApi): IMetric {
  const period = Duration.minutes(minutes);
  return metric === 'Api5xx' ? api.metricServerError({ statistic, period }) : ownMetric(metric, statistic, period);
}
