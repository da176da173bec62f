import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { RecordsStack } from '#infra/stacks/records.ts';
import type { Acknowledgement } from './acknowledge.ts';
import { actingGrants } from './acting-grants.ts';
import { keepingGrants } from './keeping-grants.ts';
import type { NeighbourName, Neighbours } from './neighbours.ts';
import { tableGrants } from './table-grants.ts';

/** What a function may be allowed to do; each is a few actions on one thing. */
export type Right =
  | `case.${'read' | 'write'}`
  | `journal.${'append' | 'read' | 'follow'}`
  | `register.${'read' | 'write'}`
  | `people.${'read' | 'write'}`
  | `access.${'append' | 'read'}`
  | `documents.${'read' | 'write'}`
  | 'trust.read'
  | 'keyring'
  | 'citizens'
  | 'staffAccounts'
  | 'staffSignIn'
  | 'startMachines'
  | 'answerTasks'
  | 'listExecutions'
  | 'metrics'
  | `deadLetters.${'send' | 'count'}`
  | `ask.${NeighbourName}`;

/** What a right opens, and by which names the function finds it. */
export interface Grant {
  readonly statements: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  readonly acknowledgements?: readonly Acknowledgement[];
}

/** The things that rights are about. */
export interface Holdings {
  readonly records: RecordsStack;
  readonly deadLetters: IQueue;
  readonly neighbours: Neighbours;
  /** Name → ARN; none for the machines' own tasks, which come first. */
  readonly machines: Readonly<Record<string, string>>;
}

/** The whole of what may be granted, as this deployment's things. */
export const grantsOf = (holdings: Holdings): Readonly<Record<Right, Grant>> => ({
  ...tableGrants(holdings.records),
  ...keepingGrants(holdings.records),
  ...actingGrants(holdings),
});
