import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamoAccessLog, dynamoPeople } from '#adapters/dynamo/people.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { s3Documents } from '#adapters/s3/documents.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { ReplayDeps } from '#casework/replaying/replay.ts';
import { signableOf } from '#casework/signing/signables.ts';
import { sourceEditions } from '#infra/build/editions.ts';
import { enrolDeps } from '#infra/deployed/enrol-deps.ts';
import type { Deployment } from '../deployment.ts';
import { operatorDeps } from '../operator-deps.ts';

export interface ReplayingDeps extends ReplayDeps, Omit<ReturnType<typeof operatorDeps>, keyof ReplayDeps> {
  readonly access: AccessLog;
  readonly lists: CaseLists;
}

/** What replaying reads, with the operator's own rights; nothing is written but that he looked. */
export function replayDeps(deployment: Deployment): ReplayingDeps {
  const { client, output } = deployment;
  const dynamo = new DynamoDBClient(client);
  const { keyring, staff } = enrolDeps(deployment);
  return {
    ...operatorDeps(deployment),
    staff,
    keyring,
    people: dynamoPeople(dynamo, output('PeopleTable')),
    access: dynamoAccessLog(dynamo, output('AccessTable')),
    register: dynamoRegister(dynamo, output('RegisterTable')),
    documents: s3Documents(new S3Client(client), { copies: output('DocumentsBucket'), papers: output('PapersBucket') }),
    signableOf,
    editions: sourceEditions(),
  };
}
