// Cases of every status that can be seen and never moved, so that whatever may be done to them leaves nothing behind.
import { createHash } from 'node:crypto';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { marshall } from '@aws-sdk/util-dynamodb';
import { caseKey, recordKey } from '#adapters/dynamo/keys.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { kmsKeyring } from '#adapters/kms-keyring.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { type ApplicationStatus, applicationStatuses } from '#domain/application/status.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import { newFileId } from '#domain/ids.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { citizenOf, formOf } from '#infra/local/acting/deeds.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import type { Cloud } from './cloud.ts';

export interface LaidCase {
  readonly id: string;
  readonly status: ApplicationStatus;
  readonly channel: Application['channel'];
  /** has it come to the provider, is its executor named */
  readonly reached: boolean;
  readonly hasExecutor: boolean;
  /** its whole term was missed, and it is before the administrator (X73) */
  readonly escalated: boolean;
  /** has its executor recused himself */
  readonly recused: boolean;
}

export interface Laid {
  readonly cases: readonly LaidCase[];
  /** each case by its id: all that stands under it in its table, and in the journal */
  standing(): Promise<ReadonlyMap<string, string>>;
  takeAway(): Promise<void>;
}

interface Told {
  readonly story: Application;
  readonly escalated: boolean;
}

function escalated(story: Application): Application {
  const { total } = caseIn('AWAITING_SIGNATURE', story.channel).terms;
  if (!total) throw new Error('no total term');
  return { ...story, terms: { ...story.terms, total: { ...total, rungs: ['breach', 'head', 'administrator'] } } };
}

const isThere = ({ reached }: Application): boolean => reached.some(({ status }) => status === 'ACCEPTED');
export const laidStories: readonly Told[] = applicationStatuses
  .flatMap(casesIn)
  .flatMap((story) => [
    { story, escalated: false },
    ...(isThere(story) ? [{ story: escalated(story), escalated: true }] : []),
    ...(story.executor ? [{ story: { ...story, recused: [story.executor] }, escalated: false }] : []),
  ]);

export const laidAs = ({
  snapshot,
  escalated,
}: {
  readonly snapshot: Application;
  readonly escalated: boolean;
}): LaidCase => ({
  id: snapshot.id,
  status: snapshot.status,
  channel: snapshot.channel,
  reached: isThere(snapshot),
  hasExecutor: snapshot.executor !== undefined,
  escalated,
  recused: snapshot.recused.length > 0,
});

interface Stored {
  readonly sha256: string;
  readonly versionId: string;
}

/** A paper as it is kept, of whatever type a case says it is. */
const said = { heading: 'Хабарлама', body: 'Мәтін' };
const anyPaper = {
  issuedAt: '2018-03-02T06:00:00.000Z',
  recipient: { iin: '900514350010', name: 'Лейла' },
  kk: said,
  ru: said,
};

/** One paper and one signature, for every case to name. */
async function storeOne(
  client: Cloud['client'],
  Bucket: string,
): Promise<Readonly<Record<'paper' | 'signature', Stored>>> {
  const s3 = new S3Client(client);
  const Body = JSON.stringify(anyPaper);
  const sha256 = createHash('sha256').update(Body).digest('hex');
  const put = async (Key: string): Promise<Stored> => {
    const { VersionId = '' } = await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    return { sha256, versionId: VersionId };
  };
  const [paper, signature] = await Promise.all([put(`papers/${sha256}.json`), put(`signatures/${sha256}.p7s`)]);
  s3.destroy();
  return { paper, signature };
}

/** Whatever the story names as stored is what is; a paper bears its type, a signature none. */
const withRefs = (story: Application, { paper, signature }: Awaited<ReturnType<typeof storeOne>>): Application =>
  JSON.parse(JSON.stringify(story), (_key, value) => {
    if (typeof value !== 'object' || value === null || !('versionId' in value)) return value;
    return { ...value, ...('type' in value ? paper : signature) };
  }) as Application;

/** The form of whoever owns the cases, for all of them. */
async function keepForm(
  dynamo: DynamoDBClient,
  TableName: string,
  { owner, keyring }: { readonly owner: string; readonly keyring: Keyring },
): Promise<RecordRef> {
  const { record, ref } = await typed(
    'form',
    formOf(citizenOf(owner)),
    { now: new Date(0).toISOString() },
    { keyring },
  );
  const Item = marshall({ ...recordKey(record.id), ...record }, { removeUndefinedValues: true });
  await dynamo.send(new PutItemCommand({ TableName, Item }));
  return ref;
}

/** All that is kept of each of these cases, in both tables. */
async function standingOf(
  laid: readonly { readonly snapshot: Application }[],
  client: DynamoDBClient,
  tables: Readonly<Record<'cases' | 'journal', string>>,
): Promise<ReadonlyMap<string, string>> {
  const under = async (TableName: string, id: string) => {
    const asked = {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :id',
      ExpressionAttributeValues: marshall({ ':id': id }),
    };
    const items: unknown[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, asked)) items.push(...Items);
    return items;
  };
  const standing = await inParallel(laid, 8, async ({ snapshot: { id } }) => {
    const items = [await under(tables.cases, id), await under(tables.journal, id)];
    return [id, JSON.stringify(items)] as const;
  });
  return new Map(standing);
}

interface Own {
  readonly id: string;
  readonly applicant: string;
  readonly executor: string;
  readonly form: RecordRef;
}

/** The story as one of these people's. */
const ownedBy = (story: Application, { id, applicant, executor, form }: Own): Application =>
  ({
    ...story,
    id,
    applicant,
    documents: [],
    family: ['person_of_family'],
    ...(story.form ? { form } : {}),
    ...(story.executor ? { executor } : {}),
    recused: story.recused.map(() => executor),
    ...(story.draft ? { draft: { ...story.draft, by: executor } } : {}),
  }) as Application;

/**
 * Lays a case of each status and channel, of this citizen at the provider of Oral. No transaction finds the version that
 * it decided on, since the item bears none of its snapshot's: an act that is allowed ends in contention. No list shows them.
 */
export async function layCases({ client, output }: Cloud, owner: string): Promise<Laid> {
  const dynamo = new DynamoDBClient(client);
  const TableName = output('CasesTable');
  const tables = caseTables({ output });
  const keyring = kmsKeyring(new KMSClient(client), output('KeyringKey'));
  const applicant = await keyring.personOf(citizenOf(owner).iin);
  const executor = (await dynamoStaffRegister(dynamo, tables).byLogin('uralsk-executor'))?.id ?? '';
  const stored = await storeOne(client, output('PapersBucket'));
  const form = await keepForm(dynamo, tables.people, { owner, keyring });
  const laid = laidStories.map(({ story, escalated }, index) => ({
    snapshot: withRefs(ownedBy(story, { id: newFileId(application, index + 1), applicant, executor, form }), stored),
    escalated,
  }));
  await inParallel(laid, 8, async ({ snapshot }) => {
    const item = { ...caseKey(snapshot.id), snapshot, version: -1 };
    await dynamo.send(new PutItemCommand({ TableName, Item: marshall(item, { removeUndefinedValues: true }) }));
  });
  return {
    cases: laid.map(laidAs),
    standing: () => standingOf(laid, dynamo, tables),
    takeAway: async () => {
      await dynamo.send(new DeleteItemCommand({ TableName: tables.people, Key: marshall(recordKey(form.id)) }));
      await inParallel(laid, 8, async ({ snapshot }) => {
        await dynamo.send(new DeleteItemCommand({ TableName, Key: marshall(caseKey(snapshot.id)) }));
      });
      dynamo.destroy();
    },
  };
}
