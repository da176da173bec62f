// Puts the fixture of cases in mid-flight into a deployed cloud, under the names that this cloud has for everybody.
import { createHash } from 'node:crypto';
import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { marshall } from '@aws-sdk/util-dynamodb';
import { dynamoAccounts } from '#adapters/dynamo/accounts.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import type { PersonId } from '#domain/ids.ts';
import { caseTables, movingTables } from '#infra/deployed/case-tables.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { reconcile } from '#infra/local/stack/reconcile.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import {
  bytesOf,
  flightIn,
  flightIndex,
  flightObjects,
  flightTables,
  type Rekeying,
} from '#test/fixtures/mid-flight.ts';
import { storesOf } from '#test/fixtures/mid-flight-code.ts';
import type { FlightObject, Item, Situation, TableName, Tables } from '#test/fixtures/mid-flight-shape.ts';
import type { Cloud } from '../cloud.ts';

const tablesIn = (cloud: Cloud): Readonly<Record<TableName, string>> => ({
  ...caseTables(cloud),
  ...movingTables(cloud),
  access: cloud.output('AccessTable'),
});

/** The stores of a deployed cloud, as Kezek's own code reads them. */
export const storesIn = (cloud: Cloud) => storesOf(new DynamoDBClient(cloud.client), tablesIn(cloud));

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const collected = async <T>(keys: readonly T[], of: (key: T) => Promise<readonly [string, string]>) =>
  new Map(await Promise.all(keys.map(of)));

/** Signatures that the procedure has yet to check are made anew: this cloud knows nothing of the old one's authority. */
const unchecked: readonly Situation[] = ['held-at-signature', 'start-owed'];

interface Signed {
  readonly type: string;
  readonly request?: { readonly sha256: string };
  readonly signature?: { readonly sha256: string };
}
async function signedAnew(cloud: Cloud, situation: Situation): Promise<readonly [string, Uint8Array<ArrayBuffer>]> {
  const { caseId } = flightIn(situation);
  const events = flightTables().journal.flatMap((item) => (item.pk === caseId ? (item.events as Signed[]) : []));
  const { request, signature } = events.find(({ type }) => type === 'RequestSubmitted') ?? {};
  const paper = flightObjects.find(({ key }) => key === `papers/${request?.sha256}.json`);
  if (!paper || !signature) throw new Error(`${situation} has no signed request`);
  const signing = { name: situation, content: bytesOf(paper), signingAt: flightIndex.now };
  return [signature.sha256, await signCms({ folder: authorityFolder(cloud.stack.folder), ...signing })];
}

/** Old version → new; a signature made anew lies under its own hash. */
async function putObjects(cloud: Cloud, anew: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string>> {
  const s3 = new S3Client(cloud.client);
  const Bucket = cloud.output('DocumentsBucket');
  const put = async (object: FlightObject): Promise<readonly [string, string]> => {
    const { key, versionId, contentType: ContentType } = object;
    const cms = anew.get(/^signatures\/(\w+)\.p7s$/.exec(key)?.[1] ?? '');
    const place = cms ? { Key: `signatures/${sha256Of(cms)}.p7s`, Body: cms } : { Key: key, Body: bytesOf(object) };
    const { VersionId = '' } = await s3.send(new PutObjectCommand({ Bucket, ContentType, ...place }));
    return [versionId, VersionId];
  };
  const versions = await collected(flightObjects, put);
  s3.destroy();
  return versions;
}

/** Longer than what is owed may wait for the relay before the reconciler serves it. */
const closedMinutes = 3;

async function rekeyingFor(cloud: Cloud): Promise<Rekeying> {
  const keyring = kmsKeyring(new KMSClient(cloud.client), cloud.output('KeyringKey'));
  const accounts = dynamoAccounts(new DynamoDBClient(cloud.client), cloud.output('AccountsTable'));
  const { staff: register } = storesIn(cloud);
  const { flights, officials } = flightIndex;
  const people = await collected([...flights, ...officials], async ({ iin }) => [iin, await keyring.personOf(iin)]);
  const usernames = await collected(flights, async ({ iin }) => [
    iin,
    (await accounts.usernameOf(people.get(iin) as PersonId)) ?? '',
  ]);
  const staff = await collected(officials, async ({ login }) => [login, (await register.byLogin(login))?.id ?? '']);
  const anew = new Map(await Promise.all(unchecked.map((situation) => signedAnew(cloud, situation))));
  const versions = await putObjects(cloud, anew);
  return {
    personOf: (iin) => people.get(iin),
    usernameOf: (iin) => usernames.get(iin),
    staffOf: (login) => staff.get(login),
    versionOf: (version) => versions.get(version),
    signatureOf: (sha256) => {
      const cms = anew.get(sha256);
      return cms && sha256Of(cms);
    },
    nowMs: Date.now() - closedMinutes * 60_000,
  };
}

const batchAtMost = 25;

async function putItems(dynamo: DynamoDBClient, TableName: string, items: readonly Item[]): Promise<void> {
  for (let first = 0; first < items.length; first += batchAtMost) {
    const writes = items.slice(first, first + batchAtMost).map((item) => ({ PutRequest: { Item: marshall(item) } }));
    const { UnprocessedItems = {} } = await dynamo.send(
      new BatchWriteItemCommand({ RequestItems: { [TableName]: writes } }),
    );
    if (Object.keys(UnprocessedItems).length > 0) throw new Error(`${TableName} took only a part`);
  }
}

/** The sequence of the oblast goes on from where it is further: other requests of this cloud have numbers of it too. */
async function raiseSequence(dynamo: DynamoDBClient, TableName: string, sequence: Item): Promise<void> {
  const put = new PutItemCommand({
    TableName,
    Item: marshall(sequence),
    ConditionExpression: 'attribute_not_exists(pk) OR #last < :last',
    ExpressionAttributeNames: { '#last': 'last' },
    ExpressionAttributeValues: marshall({ ':last': sequence.last }),
  });
  await dynamo.send(put).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
}

/** An official as the fixture has him, asleep, under the version at which his log stands in this cloud. */
async function atThisVersion(cloud: Cloud, items: readonly Item[]): Promise<readonly Item[]> {
  const { staff } = storesIn(cloud);
  const versions = await collected(items.filter(isOfficial), async ({ pk }) => [
    String(pk),
    String((await staff.get(String(pk)))?.version),
  ]);
  return items.map((item) => (isOfficial(item) ? { ...item, version: Number(versions.get(String(item.pk))) } : item));
}

const isOfficial = ({ pk, sk }: Item): boolean => String(pk).startsWith('staff_') && sk === 'STAFF';
const isSequence = ({ pk }: Item): boolean => pk === 'SEQUENCE';
const isOwed = ({ sk }: Item): boolean => String(sk).startsWith('OWED#');

/** The fixture in the tables of a cloud whose doors are closed. */
export interface Loaded {
  readonly tables: Tables;
  /** What was owed is to be done now, some minutes later, and every machine that is gone goes on with its next attempt. */
  openDoors(): Promise<void>;
}

/** What is owed stays back until the doors open: with closed doors nobody serves it. */
export async function loadFlights(cloud: Cloud): Promise<Loaded> {
  const tables = flightTables(await rekeyingFor(cloud));
  const dynamo = new DynamoDBClient(cloud.client);
  const names = tablesIn(cloud);
  await raiseSequence(dynamo, names.cases, tables.cases.find(isSequence) ?? {});
  const isPut = (item: Item): boolean => !isSequence(item) && !isOwed(item);
  for (const table of ['people', 'access', 'register', 'staff', 'accounts', 'cases', 'journal'] as const)
    await putItems(dynamo, names[table], await atThisVersion(cloud, tables[table].filter(isPut)));
  return {
    tables,
    openDoors: async () => {
      await cloud.moveOn(closedMinutes);
      await putItems(dynamo, names.cases, tables.cases.filter(isOwed));
      dynamo.destroy();
      await reconcile(cloud.stack);
    },
  };
}
