import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge, takesNoResource } from '#infra/constructs/acknowledge.ts';
import type { TaskName } from '#infra/constructs/rights/function-rights.ts';
import { allow, publishesMetrics } from '#infra/constructs/rights/statements.ts';
import { recordOf } from '#infra/keyed.ts';
import { arnVariable, pascalCase } from '#infra/names.ts';
import { type MachineName, machineNames } from '#infra/procedure/machine-names.ts';

type Tasks = Readonly<Record<TaskName, IFunction>>;

export interface ProcedureProps {
  /** under which the machines' metrics stand */
  readonly namespace: string;
  /** The folder of the `*.asl.json` files. */
  readonly statemachines: string;
  readonly tasks: Tasks;
}

/** The functions that a machine's sentences call, by the `${…FunctionArn}` that stands in its file. */
function tasksNamedIn(file: string, tasks: Tasks): ReadonlyMap<string, IFunction> {
  const byVariable = new Map(Object.entries(tasks).map(([name, task]) => [arnVariable(name), task]));
  const named = new Map<string, IFunction>();
  for (const [, variable = ''] of readFileSync(file, 'utf8').matchAll(/\$\{(\w+)\}/g)) {
    const task = byVariable.get(variable);
    if (task === undefined) throw new Error(`${file} names \${${variable}}, but no task is called so`);
    named.set(variable, task);
  }
  return named;
}

/** The machines of the procedure; each may call the functions its own file names and no other. */
export class Procedure extends Construct {
  readonly machines: Readonly<Record<MachineName, StateMachine>>;

  constructor(scope: Construct, id: string, props: ProcedureProps) {
    super(scope, id);
    const logs = new LogGroup(this, 'Log', { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.DESTROY });
    this.machines = recordOf(machineNames, (name) => this.machine(name, props, logs));
    acknowledge(
      this,
      takesNoResource(
        'X-Ray and the delivery of logs take no resource, nor do metrics, which a condition binds to our namespace.',
      ),
    );
  }

  /** Name → ARN, as whoever starts machines is told them. */
  arns(): Readonly<Record<string, string>> {
    return recordOf(machineNames, (name) => this.machines[name].stateMachineArn);
  }

  private machine(name: MachineName, props: ProcedureProps, logs: LogGroup): StateMachine {
    const { namespace, statemachines, tasks } = props;
    const file = join(statemachines, `${name}.asl.json`);
    const named = tasksNamedIn(file, tasks);
    const role = new Role(this, `${pascalCase(name)}Role`, { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const arns = [...named.values()].map(({ functionArn }) => functionArn);
    role.addToPolicy(allow(arns, 'lambda:InvokeFunction'));
    // executions that began before count a miss themselves
    if (name === 'deadline') role.addToPolicy(publishesMetrics(namespace));
    const machine = new StateMachine(this, pascalCase(name), {
      definitionBody: DefinitionBody.fromFile(file),
      definitionSubstitutions: Object.fromEntries([...named].map(([variable, task]) => [variable, task.functionArn])),
      stateMachineType: StateMachineType.STANDARD,
      role,
      logs: { destination: logs, level: LogLevel.ALL, includeExecutionData: false },
    });
    acknowledge(machine, {
      id: 'AwsSolutions-SF2',
      reason:
        'Every transition is in its log; X-Ray shows the doors, where a person waits, and a trace of thirty days shows nothing more.',
    });
    return machine;
  }
}
