import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Neighbours } from '#infra/constructs/neighbours.ts';
import { printOutputs } from '#infra/constructs/print-outputs.ts';
import {
  type DoorName,
  doorRights,
  type ServiceName,
  type StreamName,
  serviceRights,
  streamRights,
  type TaskName,
  taskRights,
} from '#infra/constructs/rights/function-rights.ts';
import type { Grant, Right } from '#infra/constructs/rights/grant.ts';
import { grantsOf } from '#infra/constructs/rights/grants.ts';
import { Doors, type OwnDomain } from '#infra/constructs/service/doors.ts';
import { FunctionWithRights } from '#infra/constructs/service/function-with-rights.ts';
import { Procedure } from '#infra/constructs/service/procedure.ts';
import { Streams } from '#infra/constructs/service/streams.ts';
import { SavedQueries } from '#infra/constructs/watch/saved-queries.ts';
import { keysOf, recordOf } from '#infra/keyed.ts';
import { functionOutput, machineOutput, pascalCase } from '#infra/names.ts';
import { machineNames } from '#infra/procedure/machine-names.ts';
import type { RecordsStack } from './records.ts';

export interface ServiceProps extends StackProps {
  /** The namespace of the metrics. */
  readonly named: string;
  readonly records: RecordsStack;
  /** The folder of the bundles and that of the machines' files. */
  readonly dist: string;
  readonly statemachines: string;
  readonly neighbours: Neighbours;
  /** The secret that holds the certificate which neighbours are shown, by its ARN. */
  readonly neighbourSecret?: string | undefined;
  /** Where authorities give out their revocation lists. */
  readonly listSources: readonly string[];
  /** How many of a step that asks a neighbour run at once; reserved of the account's own, so only where it is asked for. */
  readonly askedAtOnce?: number | undefined;
  readonly apiTag: string;
  readonly revision: string;
  /** Where the API is reached, if told; its own endpoint would lean on the doors that print it. */
  readonly address?: string | undefined;
  /** The API's own name. */
  readonly domain?: OwnDomain | undefined;
}

const deadLetters = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  retentionPeriod: Duration.days(14),
} as const;

/** How long a room's functions may take, and with how much; a door answers before the API gives up. */
const rooms = {
  task: { timeout: Duration.seconds(60), memoryMb: 512 },
  stream: { timeout: Duration.minutes(5), memoryMb: 512 },
  door: { timeout: Duration.seconds(28), memoryMb: 1024 },
} as const;

/** What runs: functions, machines and the API, whose routes are laid beside it. It holds nothing and may be replaced at any time. */
export class ServiceStack extends Stack {
  readonly procedure: Procedure;
  readonly doors: Doors;
  readonly deadLetters: Queue;
  private readonly props: ServiceProps;

  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id, props);
    this.props = props;
    // A role's own policy has a greatest length: statements that allow the same are one.
    this.node.setContext('@aws-cdk/aws-iam:minimizePolicies', true);
    const { named, records, neighbours, neighbourSecret, listSources, statemachines, apiTag, domain } = props;
    this.deadLetters = new Queue(this, 'DeadLetters', deadLetters);
    const holdings = {
      epoch: records.epoch,
      namespace: named,
      records,
      neighbours,
      neighbourSecret,
      listSources,
      deadLetters: this.deadLetters,
    };
    const tasks = this.functions<TaskName>('task', keysOf(taskRights), grantsOf({ ...holdings, machines: {} }));
    this.procedure = new Procedure(this, 'Procedure', { namespace: named, statemachines, tasks });
    const grants = grantsOf({ ...holdings, machines: this.procedure.arns() });
    const streams = this.functions<StreamName>('stream', keysOf(streamRights), grants);
    new Streams(this, 'Streams', {
      functions: streams,
      journal: records.tables.journal.table,
      machines: this.procedure.machines,
      deadLetters: this.deadLetters,
    });
    const functions = this.functions<DoorName>('door', keysOf(doorRights), grants);
    this.doors = new Doors(this, 'Doors', {
      functions,
      citizens: records.citizens,
      staff: records.staff,
      apiTag,
      domain,
    });
    const all = { ...tasks, ...streams, ...functions };
    const logGroups = [this.doors.log, ...Object.values(all).map(({ logGroup }) => logGroup)];
    new SavedQueries(this, 'Queries', { named, logGroups });
    printOutputs(this, this.outputs(all));
  }

  private functions<Name extends ServiceName>(
    room: keyof typeof rooms,
    names: readonly Name[],
    grants: Readonly<Record<Right, Grant>>,
  ): Readonly<Record<Name, LambdaFunction>> {
    const { dist, revision, address, askedAtOnce: cap } = this.props;
    const told: readonly Grant[] =
      room === 'door' && address !== undefined ? [{ statements: [], environment: { PUBLIC_URL: address } }] : [];
    return recordOf(names, (name) => {
      const rights = serviceRights[name];
      const { resource } = new FunctionWithRights(this, pascalCase(name), {
        name,
        dist,
        revision,
        grants: [...rights.map((right) => grants[right]), ...told],
        ...rooms[room],
        traced: room === 'door',
        ...(cap !== undefined && room === 'task' && rights.some((right) => right.startsWith('ask.')) ? { cap } : {}),
      });
      return resource;
    });
  }

  private outputs(functions: Readonly<Record<ServiceName, IFunction>>): Readonly<Record<string, string>> {
    const { machines } = this.procedure;
    return {
      ApiId: this.doors.api.apiId,
      ApiUrl: this.doors.api.apiEndpoint,
      ...(this.doors.domainTarget === undefined ? {} : { DomainTarget: this.doors.domainTarget }),
      DeadLettersQueue: this.deadLetters.queueUrl,
      ...Object.fromEntries(machineNames.map((name) => [machineOutput(name), machines[name].stateMachineArn])),
      ...Object.fromEntries(
        Object.entries(functions).map(([name, { functionName }]) => [functionOutput(name), functionName]),
      ),
    };
  }
}
