import { Aws, Fn, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { deadline } from '#domain/file/owed.ts';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import { type NeighbourName, type Neighbours, neighbourVariables } from '#infra/constructs/neighbours.ts';
import type { Grant, Holdings } from './grant.ts';
import { allow, countsThings, sendsTo } from './statements.ts';

/** A neighbour is reached over the network and needs no right of AWS, only an address, if it has one. */
function ask(name: NeighbourName, neighbours: Neighbours): Grant {
  const address = neighbours[name];
  return { statements: [], environment: address === undefined ? {} : { [neighbourVariables[name]]: address } };
}

/** The executions of the machine that watches terms, whatever their names, and why all of them are meant. */
function watchesOf({ [deadline]: machine }: Holdings['machines']): Grant {
  const reference = machine === undefined ? undefined : Tokenization.reverseString(machine).firstToken;
  if (machine === undefined || !Reference.isReference(reference)) return { statements: [], environment: {} };
  const name = Fn.select(6, Fn.split(':', machine));
  const arn = `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}:execution:${name}:*`;
  const inTemplate = JSON.stringify(Stack.of(reference.target).resolve(name));
  const found = `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${inTemplate}:*`;
  return {
    statements: [allow([arn], 'states:StopExecution')],
    environment: {},
    acknowledgements: [
      {
        id: `AwsSolutions-IAM5[Resource::${found}]`,
        reason: 'A watch is named by its case, term and commit, known only when it is started.',
      },
    ],
  };
}

/** Rights on machines, metrics, the queue of dead letters and neighbours. */
export function actingGrants({ deadLetters, neighbours, listSources, machines }: Omit<Holdings, 'records'>) {
  const arns = Object.values(machines);
  return {
    startMachines: {
      statements: [allow(arns, 'states:StartExecution')],
      environment: { MACHINES: JSON.stringify(machines) },
    },
    stopWatches: watchesOf(machines),
    listExecutions: {
      statements: [allow(arns, 'states:ListExecutions')],
      environment: { MACHINES: JSON.stringify(machines) },
    },
    answerTasks: {
      statements: [allow(['*'], 'states:SendTaskSuccess', 'states:SendTaskFailure')],
      environment: {},
      acknowledgements: [
        takesNoResource('A task is answered by its token, a secret kept on the server; the action takes no resource.'),
      ],
    },
    'lists.fetch': { statements: [], environment: { LIST_SOURCES: listSources.join(' ') } },
    metrics: countsThings(),
    'deadLetters.send': sendsTo(deadLetters),
    'deadLetters.count': {
      statements: [allow([deadLetters.queueArn], 'sqs:GetQueueAttributes')],
      environment: { DEAD_LETTERS_QUEUE: deadLetters.queueUrl },
    },
    'ask.persons': ask('persons', neighbours),
    'ask.notary': ask('notary', neighbours),
    'ask.gateway': ask('gateway', neighbours),
    'ask.desk': ask('desk', neighbours),
    'ask.eAkimat': ask('eAkimat', neighbours),
  } satisfies Record<string, Grant>;
}
