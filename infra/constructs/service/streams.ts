import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as Target } from 'aws-cdk-lib/aws-events-targets';
import { type IFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { deadline } from '#domain/file/owed.ts';
import type { StreamName } from '#infra/constructs/rights/function-rights.ts';
import { type MachineName, machineNames } from '#infra/procedure/machine-names.ts';

export interface StreamsProps {
  readonly functions: Readonly<Record<StreamName, IFunction>>;
  readonly journal: ITableV2;
  readonly machines: Readonly<Record<MachineName, IStateMachine>>;
  readonly deadLetters: IQueue;
}

/** What wakes the functions that run beside the procedure. */
export class Streams extends Construct {
  constructor(scope: Construct, id: string, props: StreamsProps) {
    super(scope, id);
    const { reconcile, measure, 'fetch-lists': fetchLists, 'publish-register': publishRegister } = props.functions;
    this.followJournal(props);
    this.watchExecutions(props);
    const everyMinute = new Rule(this, 'EveryMinute', { schedule: Schedule.rate(Duration.minutes(1)) });
    everyMinute.addTarget(new Target(reconcile));
    everyMinute.addTarget(new Target(measure));
    // A delta is given out each hour, so that one of these asks soon after it.
    const quarterly = new Rule(this, 'EveryQuarterOfAnHour', { schedule: Schedule.rate(Duration.minutes(15)) });
    quarterly.addTarget(new Target(fetchLists));
    // 02:00 in Asia/Oral, when nobody works on a case.
    const nightly = new Rule(this, 'Nightly', { schedule: Schedule.cron({ minute: '0', hour: '21' }) });
    nightly.addTarget(new Target(reconcile, { event: RuleTargetInput.fromObject({ nightly: true }) }));
    // 00:30 in Asia/Oral, when every act of the day before has been committed.
    const daily = new Rule(this, 'Daily', { schedule: Schedule.cron({ minute: '30', hour: '19' }) });
    daily.addTarget(new Target(publishRegister));
  }

  /**
   * A failing record stops its shard, so it is given up after five minutes: the reconciler sends what it owed after two,
   * and `npm run rebuild-reports` counts what was not counted. A stream serves two readers well and no third.
   */
  private followJournal({ functions, journal, deadLetters }: StreamsProps): void {
    for (const reader of ['relay-events', 'count-reports'] as const)
      functions[reader].addEventSource(
        new DynamoEventSource(journal, {
          startingPosition: StartingPosition.TRIM_HORIZON,
          batchSize: 10,
          bisectBatchOnError: true,
          retryAttempts: 10,
          maxRecordAge: Duration.minutes(5),
          onFailure: new SqsDlq(deadLetters),
        }),
      );
  }

  /** A watch that is stopped has usually done its work: its term is over. The silence alarm and the night find any other. */
  private watchExecutions({ functions, machines }: StreamsProps): void {
    const procedures = machineNames.filter((name) => name !== deadline);
    const resumes = (id: string, status: readonly string[], names: readonly MachineName[]) =>
      new Rule(this, id, {
        eventPattern: {
          source: ['aws.states'],
          detailType: ['Step Functions Execution Status Change'],
          detail: { status, stateMachineArn: names.map((name) => machines[name].stateMachineArn) },
        },
        targets: [new Target(functions['resume-failed'])],
      });
    resumes('ExecutionFailed', ['FAILED', 'TIMED_OUT'], machineNames);
    resumes('ProcedureAborted', ['ABORTED'], procedures);
  }
}
