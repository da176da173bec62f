import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import { watchRights } from '#infra/constructs/rights/function-rights.ts';
import { watchGrants } from '#infra/constructs/rights/watch-grants.ts';
import { FunctionWithRights } from '#infra/constructs/service/function-with-rights.ts';
import type { Procedure } from '#infra/constructs/service/procedure.ts';
import { AlarmBell, ownMetric } from '#infra/constructs/watch/alarm-bell.ts';
import { type AlarmRow, alarms } from '#infra/constructs/watch/alarms.ts';
import { CaseDashboard } from '#infra/constructs/watch/case-dashboard.ts';
import { functionOutput } from '#infra/names.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';

export interface WatchProps extends StackProps {
  readonly procedure: Procedure;
  readonly api: IHttpApi;
  readonly deadLetters: IQueue;
  /** The folder of the bundles. */
  readonly dist: string;
  readonly revision: string;
}

/** What rings and what shows how the service does. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { procedure, api } = props;
    const bell = new AlarmBell(this, 'Bell');
    const rung = alarms.map((row) => bell.ringsFor(row, metricOf(row, api)));
    this.watchMachines(bell, procedure);
    const teller = this.tellMoreOf(bell, props);
    new CaseDashboard(this, 'Dashboard', rung);
    printOutputs(this, { AlarmTopic: bell.topic.topicArn, [functionOutput('tell-alarm')]: teller.functionName });
  }

  /** Beside what CloudWatch says of an alarm: how many terms were missed, and at which offices. Whoever is on duty gets both. */
  private tellMoreOf({ topic, key }: AlarmBell, { deadLetters, dist, revision }: WatchProps): IFunction {
    const grants = watchGrants({ topic, key, deadLetters });
    const { resource } = new FunctionWithRights(this, 'TellAlarm', {
      name: 'tell-alarm',
      dist,
      revision,
      grants: watchRights['tell-alarm'].map((right) => grants[right]),
      timeout: Duration.seconds(30),
      memoryMb: 256,
      deadLetters,
    });
    topic.addSubscription(new LambdaSubscription(resource));
    return resource;
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
        // Each has a datum only where it happened, and a sum with a gap has none.
        expression: 'FILL(failed, 0) + FILL(timedOut, 0) + FILL(aborted, 0)',
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
