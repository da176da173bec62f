import { Duration } from 'aws-cdk-lib';
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { ageMetrics, missedTerms, missesWhileHeld, openMetrics, ringingTerms } from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { metricsIn } from './alarm-bell.ts';

export interface CaseDashboardProps {
  /** The dashboard's name and the namespace of its metrics. */
  readonly named: string;
  readonly alarms: readonly Alarm[];
  /** Every machine by its name. */
  readonly machines: Readonly<Record<string, IStateMachine>>;
}

const stacked = (title: string, left: Metric[]) => new GraphWidget({ title, left, stacked: true, width: 12 });

/** How many executions of each machine a day Step Functions itself counts. */
const executions = (machines: CaseDashboardProps['machines'], count: 'metricStarted' | 'metricFailed') =>
  Object.entries(machines).map(([label, machine]) => machine[count]({ label, period: Duration.days(1) }));

/** How the service does: what is open at which step and how old, terms met and missed, numbers issued, machines started and failed. */
export class CaseDashboard extends Construct {
  constructor(scope: Construct, id: string, { named, alarms, machines }: CaseDashboardProps) {
    super(scope, id);
    const metric = metricsIn(named);
    const latest = (name: string): Metric => metric(name, Stats.MAXIMUM, Duration.minutes(5));
    const daily = (name: string): Metric => metric(name, Stats.SUM, Duration.days(1));
    const dashboard = new Dashboard(this, 'Resource', { dashboardName: named });
    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 }));
    dashboard.addWidgets(
      stacked('Open cases by step', kinds.flatMap(openMetrics).map(latest)),
      stacked('Open cases by age', kinds.flatMap(ageMetrics).map(latest)),
    );
    dashboard.addWidgets(
      stacked('Terms met a day', [daily('TermsMet')]),
      stacked(
        'Terms missed a day',
        [...kinds.flatMap(missedTerms).map(({ metric }) => metric), ...kinds.flatMap(missesWhileHeld)].map(daily),
      ),
    );
    const ringing = [...kinds.flatMap(ringingTerms).map(({ metric }) => metric), 'TermNearEndUntouched'];
    dashboard.addWidgets(stacked('Terms near their end or unanswered a day', ringing.map(daily)));
    dashboard.addWidgets(
      stacked('Executions begun a day', executions(machines, 'metricStarted')),
      stacked('Executions failed a day', executions(machines, 'metricFailed')),
    );
    dashboard.addWidgets(
      stacked('Numbers issued a day', [daily('NumbersIssued')]),
      stacked('Held, owed, given up', (['HeldTooLong', 'OwedWorkAge', 'DeadLetters'] as const).map(latest)),
    );
  }
}
