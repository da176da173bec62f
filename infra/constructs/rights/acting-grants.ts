import { Aws, Fn, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import { deadline } from '#domain/file/owed.ts';
import { takesNoResource } from '#infra/constructs/acknowledge.ts';
import { type NeighbourName, neighbourVariables } from '#infra/constructs/neighbours.ts';
import type { Grant, Holdings } from './grant.ts';
import { allow, countsThings, sendsTo } from './statements.ts';

/** A neighbour is reached over the network and needs no right of AWS, only an address, and the certificate it may ask for. */
function ask(name: NeighbourName, { neighbours, neighbourSecret }: Holdings): Grant {
  const address = neighbours[name];
  if (address === undefined) return { statements: [], environment: {} };
  const environment = { [neighbourVariables[name]]: address };
  if (neighbourSecret === undefined) return { statements: [], environment };
  return {
    statements: [allow([neighbourSecret], 'secretsmanager:GetSecretValue')],
    environment: { ...environment, NEIGHBOUR_SECRET: neighbourSecret },
    readsSecret: true,
  };
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
export function actingGrants(holdings: Holdings) {
  const { namespace, deadLetters, listSources, machines, epoch } = holdings;
  const arns = Object.values(machines);
  return {
    startMachines: {
      statements: [allow(arns, 'states:StartExecution')],
      environment: { MACHINES: JSON.stringify(machines), EPOCH: epoch },
    },
    stopWatches: watchesOf(machines),
    listExecutions: {
      statements: [allow(arns, 'states:ListExecutions')],
      environment: { MACHINES: JSON.stringify(machines), EPOCH: epoch },
    },
    answerTasks: {
      statements: [allow(['*'], 'states:SendTaskSuccess', 'states:SendTaskFailure')],
      environment: {},
      acknowledgements: [
        takesNoResource('A task is answered by its token, a secret kept on the server; the action takes no resource.'),
      ],
    },
    'lists.fetch': { statements: [], environment: { LIST_SOURCES: listSources.join(' ') } },
    metrics: countsThings(namespace),
    'deadLetters.send': sendsTo(deadLetters),
    'deadLetters.count': {
      statements: [allow([deadLetters.queueArn], 'sqs:GetQueueAttributes')],
      environment: { DEAD_LETTERS_QUEUE: deadLetters.queueUrl },
    },
    'ask.persons': ask('persons', holdings),
    'ask.notary': ask('notary', holdings),
    'ask.gateway': ask('gateway', holdings),
    'ask.desk': ask('desk', holdings),
    'ask.eAkimat': ask('eAkimat', holdings),
  } satisfies Record<string, Grant>;
}
