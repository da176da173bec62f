// Cases of every status that can be seen and never moved, so that whatever may be done to them leaves nothing behind.
import { DeleteItemCommand, DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
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
import type { EntryIdentity } from '#domain/queue/list.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { citizenOf, formOf } from '#infra/local/acting/deeds.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { casesIn } from '#test/builders/requests/cases-in.ts';
import type { Cloud } from '../cloud.ts';
import { type StoredPapers, storePapers } from './laid-papers.ts';

export interface LaidCase {
  readonly id: string;
  readonly status: ApplicationStatus;
  /** its one e-copy, and what its papers are of */
  readonly documentId: string;
  readonly papers: readonly string[];
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
  readonly applicant: string;
  readonly papers: StoredPapers;
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
  documentId: snapshot.documents[0]?.id ?? '',
  papers: Object.keys(snapshot.papers),
  channel: snapshot.channel,
  reached: isThere(snapshot),
  hasExecutor: snapshot.executor !== undefined,
  escalated,
  recused: snapshot.recused.length > 0,
});

/** The form of whoever owns the cases, for all of them. */
export async function keepForm(
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

/** Where the person stands on a list, by a request that was issued. */
export type Standing = Pick<EntryIdentity, 'list' | 'registerNumber' | 'priorityMoment' | 'intakeSequence' | 'day'>;

interface Own {
  readonly standing: Standing | undefined;
  readonly id: string;
  readonly applicant: string;
  readonly executor: string;
  readonly form: RecordRef;
}

/** The story as one of these people's. */
const ownedBy = (story: Application, { id, applicant, executor, form, standing }: Own): Application =>
  ({
    ...story,
    id,
    applicant,
    family: ['person_of_family'],
    ...(story.form ? { form } : {}),
    ...(story.executor ? { executor } : {}),
    recused: story.recused.map(() => executor),
    ...(story.draft ? { draft: { ...story.draft, by: executor } } : {}),
    ...(standing && story.result?.kind === 'NOTICE' ? standsBy(story.result, standing) : {}),
  }) as Application;

/** The notice of this place, and what it followed from. */
const standsBy = (result: object, { list, registerNumber, priorityMoment, intakeSequence }: Standing) => ({
  ...{ list, priorityMoment, intakeSequence },
  result: { ...result, entry: { list, registerNumber, place: 1, listSize: 1, asOf: priorityMoment } },
});

/**
 * Lays a case of each status and channel, of this citizen at the provider of Oral. No transaction finds the version that
 * it decided on, since the item bears none of its snapshot's: an act that is allowed ends in contention. No list shows them.
 */
export async function layCases({ client, output }: Cloud, owner: string, standing?: Standing): Promise<Laid> {
  const dynamo = new DynamoDBClient(client);
  const TableName = output('CasesTable');
  const tables = caseTables({ output });
  const keyring = kmsKeyring(new KMSClient(client), output('KeyringKey'));
  const applicant = await keyring.personOf(citizenOf(owner).iin);
  const executor = (await dynamoStaffRegister(dynamo, tables).byLogin('uralsk-executor'))?.id ?? '';
  const papers = await storePapers({ client, output });
  const form = await keepForm(dynamo, tables.people, { owner, keyring });
  const stories = laidStories.map((told, index) => ({ ...told, id: newFileId(application, index + 1) }));
  const laid = await inParallel(stories, 8, async ({ story, escalated, id }) => {
    const owned = ownedBy(papers.named(story), { id, applicant, executor, form, standing });
    return { snapshot: { ...owned, documents: [await papers.copyFor(id)] }, escalated };
  });
  await inParallel(laid, 8, async ({ snapshot }) => {
    const item = { ...caseKey(snapshot.id), snapshot, version: -1 };
    await dynamo.send(new PutItemCommand({ TableName, Item: marshall(item, { removeUndefinedValues: true }) }));
  });
  return {
    cases: laid.map(laidAs),
    applicant,
    papers,
    standing: () => standingOf(laid, dynamo, tables),
    takeAway: async () => {
      await papers.takeAway();
      await dynamo.send(new DeleteItemCommand({ TableName: tables.people, Key: marshall(recordKey(form.id)) }));
      await inParallel(laid, 8, async ({ snapshot }) => {
        await dynamo.send(new DeleteItemCommand({ TableName, Key: marshall(caseKey(snapshot.id)) }));
      });
      dynamo.destroy();
    },
  };
}
