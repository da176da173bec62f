import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Acknowledgement } from '#infra/constructs/acknowledge.ts';
import type { NeighbourName, Neighbours } from '#infra/constructs/neighbours.ts';
import type { AccountPool } from '#infra/constructs/records/account-pool.ts';
import type { KeptBucket } from '#infra/constructs/records/kept-bucket.ts';
import type { PublishedBucket } from '#infra/constructs/records/published-bucket.ts';
import type { RecordTables } from '#infra/constructs/records/record-tables.ts';

/** What a function may be allowed to do; each is a few actions on one thing. */
export type Right =
  | `case.${'read' | 'list' | 'commit' | 'number'}`
  | 'papers.keep'
  | 'tokens.keep'
  | 'owed.serve'
  | `journal.${'append' | 'read' | 'follow'}`
  | `register.${'read' | 'write'}`
  | `people.${'read' | 'write' | 'note'}`
  | `access.${'append' | 'read' | 'ofReader'}`
  | `reports.${'read' | 'count'}`
  | `staff.${'read' | 'list' | 'journal' | 'write'}`
  | `confirmations.${'read' | 'list' | 'write'}`
  | `accounts.${'read' | 'holders' | 'list' | 'keep' | 'tell' | 'ended'}`
  | 'nonces.take'
  | 'throttles.count'
  | 'tries.keep'
  | `documents.${'read' | 'write' | 'forget'}`
  | 'signatures.keep'
  | `trust.${'read' | 'write'}`
  | `publication.${'read' | 'write'}`
  | 'seal'
  | 'lists.fetch'
  | 'keyring'
  | 'citizens'
  | 'staffAccounts'
  | 'staffSignIn'
  | 'startMachines'
  | 'stopWatches'
  | 'answerTasks'
  | 'listExecutions'
  | 'metrics'
  | `deadLetters.${'send' | 'count'}`
  | `ask.${NeighbourName}`;

/** What those may who watch. */
export type WatchRight =
  | 'metrics'
  | 'metrics.read'
  | 'bell.ring'
  | 'deadLetters.send'
  | 'ask.api'
  | 'ask.publication'
  | 'observed.keep';

/** What a right opens, and by which names the function finds it. */
export interface Grant {
  readonly statements: readonly PolicyStatement[];
  readonly environment: Readonly<Record<string, string>>;
  /** True: AWS's extension that reads secrets runs beside the function. */
  readonly readsSecret?: boolean;
  readonly acknowledgements?: readonly Acknowledgement[];
  /** where an event goes that an asynchronous call could not serve */
  readonly deadLetters?: IQueue;
}

/** What holds data, as far as rights are about it. */
export interface Records {
  readonly tables: RecordTables;
  readonly documents: KeptBucket;
  readonly papers: KeptBucket;
  readonly trust: KeptBucket;
  readonly published: PublishedBucket;
  readonly keyring: IKey;
  readonly citizens: AccountPool;
  readonly staff: AccountPool;
}

/** All that rights are about. */
export interface Holdings {
  /** what the names of executions begin with since the last restoration */
  readonly epoch: string;
  /** under which a stage's metrics stand */
  readonly namespace: string;
  readonly records: Records;
  readonly deadLetters: IQueue;
  readonly neighbours: Neighbours;
  /** The secret that holds the certificate which neighbours are shown, by its ARN. */
  readonly neighbourSecret: string | undefined;
  /** Where authorities give out their revocation lists. */
  readonly listSources: readonly string[];
  /** Name → ARN; none for the machines' own tasks, which come first. */
  readonly machines: Readonly<Record<string, string>>;
}
