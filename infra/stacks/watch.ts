import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as Target } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { deadline } from '#domain/file/owed.ts';
import { periods } from '#domain/regulation/periods.ts';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import type { RecordTable } from '#infra/constructs/records/record-table.ts';
import { type WatchName, watchRights } from '#infra/constructs/rights/function-rights.ts';
import type { WatchRight } from '#infra/constructs/rights/grant.ts';
import { watchGrants } from '#infra/constructs/rights/watch-grants.ts';
import { FunctionWithRights } from '#infra/constructs/service/function-with-rights.ts';
import type { Procedure } from '#infra/constructs/service/procedure.ts';
import { AlarmBell, metricsIn } from '#infra/constructs/watch/alarm-bell.ts';
import { type AlarmRow, alarms } from '#infra/constructs/watch/alarms.ts';
import { CaseDashboard } from '#infra/constructs/watch/case-dashboard.ts';
import { entriesOf, keysOf, recordOf } from '#infra/keyed.ts';
import { functionOutput, pascalCase } from '#infra/names.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';

export interface WatchProps extends StackProps {
  /** What the names of alarms and dashboard begin with, and the namespace of the metrics. */
  readonly named: string;
  readonly procedure: Procedure;
  readonly api: IHttpApi;
  readonly deadLetters: IQueue;
  /** Where the canary keeps what it found. */
  readonly staffRegister: RecordTable;
  /** Where anybody reads what is published. */
  readonly publicationAddress: string;
  /** The folder of the bundles. */
  readonly dist: string;
  readonly revision: string;
  /** Where the API is reached, if not where AWS puts it. */
  readonly address?: string | undefined;
}

/** What rings and what shows how the service does. */
export class WatchStack extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { procedure, api, named } = props;
    const bell = new AlarmBell(this, 'Bell', { named });
    const rung = alarms.map((row) => bell.ringsFor(row, metricOf(row, { api, named })));
    this.watchMachines(bell, procedure);
    const watchers = this.watchers(bell, props);
    new CaseDashboard(this, 'Dashboard', { named, alarms: rung, machines: procedure.machines });
    printOutputs(this, {
      AlarmTopic: bell.topic.topicArn,
      ...Object.fromEntries(
        entriesOf(watchers).map(([name, { functionName }]) => [functionOutput(name), functionName]),
      ),
    });
  }

  /**
   * `tell-alarm`: beside what CloudWatch says of an alarm, how many terms were missed at which offices. `canary`: asks from outside,
   * keeps what it found, and reads what is published.
   */
  private watchers({ topic, key }: AlarmBell, props: WatchProps): Readonly<Record<WatchName, IFunction>> {
    const { named, dist, revision, api, address = api.apiEndpoint } = props;
    const grants = watchGrants({ ...props, namespace: named, topic, key, address });
    const watchers = recordOf(keysOf(watchRights), (name) => {
      const rights: readonly WatchRight[] = watchRights[name];
      const { resource } = new FunctionWithRights(this, pascalCase(name), {
        name,
        dist,
        revision,
        grants: rights.map((right) => grants[right]),
        timeout: Duration.seconds(30),
        memoryMb: 256,
      });
      return resource;
    });
    topic.addSubscription(new LambdaSubscription(watchers['tell-alarm']));
    const pace = Duration.minutes(periods.askedFromOutside.amount);
    const everyFiveMinutes = new Rule(this, 'EveryFiveMinutes', { schedule: Schedule.rate(pace) });
    everyFiveMinutes.addTarget(new Target(watchers.canary));
    return watchers;
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
        // A watch is aborted whenever its term is over.
        ...(name === deadline ? {} : { aborted: machine.metricAborted() }),
      };
      const stopped = new MathExpression({
        // Each has a datum only where it happened, and a sum with a gap has none.
        expression: Object.keys(usingMetrics)
          .map((metric) => `FILL(${metric}, 0)`)
          .join(' + '),
        usingMetrics,
        period: Duration.minutes(1),
      });
      bell.ringsFor({ ...row, id: `ExecutionsFailed-${name}` }, stopped);
    }
  }
}

function metricOf(
  { metric, statistic, minutes }: AlarmRow,
  { api, named }: Pick<WatchProps, 'api' | 'named'>,
): IMetric {
  const period = Duration.minutes(minutes);
  return metric === 'Api5xx'
    ? api.metricServerError({ statistic, period })
    : metricsIn(named)(metric, statistic, period);
}
