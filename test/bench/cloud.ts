// The measures that run on a deployed local cloud, with the adapters of the functions.

import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient, paginateListEventSourceMappings, UpdateEventSourceMappingCommand } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { cmsSignatures } from '#adapters/cms/signatures.ts';
import { dynamoCaseLists } from '#adapters/dynamo/case-lists.ts';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import { commitWrites } from '#adapters/dynamo/commit.ts';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import { dynamoPapers } from '#adapters/dynamo/papers.ts';
import { dynamoPeople } from '#adapters/dynamo/people.ts';
import { dynamoRegister } from '#adapters/dynamo/register.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { item, transact } from '#adapters/dynamo/transaction.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { s3Documents } from '#adapters/s3/documents.ts';
import { s3TrustStore } from '#adapters/s3/trust-store.ts';
import { clock } from '#adapters/system-clock.ts';
import type { Commit, Obstacle } from '#casework/ports/commit.ts';
import type { TrustStore } from '#casework/ports/signatures.ts';
import { differencesIn } from '#casework/register/check-register.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { signableOf } from '#casework/signing/signables.ts';
import type { StaffActor } from '#domain/actor.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { signCms } from '#infra/local/authority/sign-cms.ts';
import { clientOptions } from '#infra/local/cloud/clients.ts';
import { deployedAt } from '#infra/local/stack/deployed-at.ts';
import type { StackFacts } from '#infra/local/stack/stack-file.ts';
import { authorityFolder } from '#infra/local/stack/trust.ts';
import { readBooks } from '#infra/operate/rebuilding/register-books.ts';
import { now } from '#test/builders/requests/a-drafted-case.ts';
import { type Draw, layDraftedCases } from './drafted-cases.ts';
import type { Readings } from './figure.ts';
import { layYears, movesRun, yearOfActs } from './moves.ts';
import { commitsRun, type NumbersTrial, numbersRun } from './numbers.ts';
import { peersRun } from './peers.ts';
import { layLists, listsFor, placeRun } from './place.ts';
import { readingsOf } from './spending.ts';

export type CloudFacts = Pick<StackFacts, 'endpoint' | 'outputs' | 'folder'>;

interface Cloud {
  readonly dynamo: DynamoDBClient;
  readonly tables: ReturnType<typeof caseTables>;
  readonly deps: SignDeps;
  readonly trust: TrustStore;
  readonly keyFolder: string;
}

const report = (fault: unknown): never => {
  throw fault;
};

export function cloudOf({ endpoint, outputs, folder }: CloudFacts): Cloud {
  const deployed = deployedAt({ endpoint, outputs });
  const { client, output } = deployed;
  const dynamo = new DynamoDBClient(client);
  const s3 = new S3Client(client);
  const tables = caseTables(deployed);
  const trust = s3TrustStore({ s3, bucket: output('TrustBucket'), prefix: 'trust/' });
  const deps: SignDeps = {
    cases: dynamoCaseStore(dynamo, tables),
    register: dynamoRegister(dynamo, tables.register),
    lists: dynamoCaseLists(dynamo, tables.cases),
    papers: dynamoPapers(dynamo, tables.cases),
    people: dynamoPeople(dynamo, tables.people),
    documents: s3Documents(s3, { copies: output('DocumentsBucket'), papers: output('PapersBucket') }),
    signatures: cmsSignatures({ trust, clock, report }),
    keyring: kmsKeyring(new KMSClient(client), output('KeyringKey')),
    staff: dynamoStaffRegister(dynamo, tables),
    realTime: () => Date.now(),
    pause: (ms) => new Promise((resume) => setTimeout(resume, ms)),
    random: () => Math.random(),
    signableOf,
    fits: async (commit: Commit) => fitsTransaction(commit),
  };
  return { dynamo, tables, deps, trust, keyFolder: authorityFolder(folder) };
}

/** Lets the relay rest: on AWS it runs elsewhere, here it would take the processor from what is measured. */
export async function quieten({ endpoint }: CloudFacts): Promise<void> {
  const client = new LambdaClient(clientOptions(endpoint));
  for await (const { EventSourceMappings = [] } of paginateListEventSourceMappings({ client }, {}))
    for (const { UUID } of EventSourceMappings)
      await client.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: false }));
  client.destroy();
}

const list = 'public-sector';
/** Cases of which the commits alone, and the peers' way, are measured. */
const besides = 300;

/** One run at a provider of its own, after as many warm-up notices of another; afterwards the register must agree. */
export async function numbersOnCloud(
  cloud: Cloud,
  run: number,
  { count, batch }: { readonly count: number; readonly batch: number },
): Promise<Readings> {
  const [provider, warming] = [providerIds[2 * run], providerIds[2 * run + 1]];
  if (!provider || !warming)
    throw new Error(`at most ${Math.floor(providerIds.length / 2)} runs: each needs lists of its own`);
  const from = 20_000 + run * 3 * besides;
  const before = await trialOf(cloud, { provider: warming, from, count: batch }, batch);
  await numbersRun(before, { committing: { numbers: 1, ms: 1 }, peers: { numbers: 1, ms: 1 } });
  const committing = await commitsRun(
    await trialOf(cloud, { provider: warming, from: from + besides, count: besides }, batch),
  );
  const peersTrial = await trialOf(cloud, { provider: warming, from: from + 2 * besides, count: besides }, batch);
  const peers = await peersRun({ ...peersTrial, ...peersOn(cloud) });
  const trial = await trialOf(cloud, { provider, from: 1 + run * count, count }, batch);
  const readings = await numbersRun(trial, { committing, peers });
  const all = await readBooks(cloud.dynamo, cloud.tables);
  const books = all.find((one) => one.list.provider === provider && one.list.list === list);
  if (books === undefined) throw new Error('the list has no books');
  const differences = differencesIn(books);
  if (differences.length > 0 || books.entries.length !== count)
    throw new Error(`the register disagrees: ${JSON.stringify(differences)}`);
  return readings;
}

async function trialOf({ dynamo, tables, deps, keyFolder }: Cloud, draw: Draw, batch: number): Promise<NumbersTrial> {
  const caseIds = await layDraftedCases(draw, deps.cases);
  const name = `${draw.provider}-head`;
  const member = await dynamoStaffRegister(dynamo, tables).byLogin(name);
  if (!member) throw new Error(`${name} is not seeded`);
  const head: StaffActor = { kind: 'head', staff: member.id as StaffActor['staff'], organisation: draw.provider };
  const cmsOf = (content: Uint8Array) => signCms({ folder: keyFolder, name, content, signingAt: now });
  const add = () => bareAdd(dynamo, tables.cases, draw.provider);
  return { deps, head, now, cmsOf, add, caseIds, batch };
}

/** Far above what the list gives, so that the peers' numbers meet none of its own. */
const peersFrom = 1_000_000;

/** No signer is remembered; the list and its years, in which all would meet, are left out of the transaction. */
function peersOn({ dynamo, tables, deps, trust }: Cloud) {
  return {
    deps: { ...deps, signatures: cmsSignatures({ trust, clock, report, atMost: 0 }) },
    add: async () => peersFrom + (await bareAdd(dynamo, tables.cases, 'peers')),
    write: async (commit: Commit) => {
      const writes = commitWrites(tables, commit).filter(
        ({ write }) => !/^(LIST|(YEAR|HEAD)#.*)$/.test(write.Put?.Item?.sk?.S ?? ''),
      );
      const obstacles = await transact<Obstacle | 'contention'>(dynamo, writes, 'contention');
      if (obstacles.length > 0) throw new Error(`the peers were hindered: ${JSON.stringify(obstacles)}`);
    },
  };
}

async function bareAdd(dynamo: DynamoDBClient, TableName: string, counter: string): Promise<number> {
  const { Attributes } = await dynamo.send(
    new UpdateItemCommand({
      TableName,
      Key: item({ pk: `BENCH#${counter}`, sk: 'COUNTER' }),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: item({ ':one': 1 }),
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.last?.N);
}

/** Lays the lists once, then answers a run's readings as often as it is asked. */
export async function placesOnCloud(
  { dynamo, tables }: Cloud,
  { places, moves }: { readonly places: readonly number[]; readonly moves: readonly number[] },
): Promise<() => Promise<Readings>> {
  const lists = listsFor(places);
  await layLists(dynamo, tables.register, lists);
  const years = moves.map(yearOfActs);
  for (const year of years) await layYears(dynamo, tables.register, year);
  const spent = readingsOf(dynamo);
  const register = dynamoRegister(dynamo, tables.register);
  return async () => ({
    ...(await placeRun(lists, { register, spent })),
    ...(await movesRun(years, { register, spent })),
  });
}
