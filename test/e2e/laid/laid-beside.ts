// Files of every other kind, in each of their statuses: seen like the laid cases, and like them never moved.
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { caseKey, claimKey, identityKey, recordKey } from '#adapters/dynamo/keys.ts';
import { dynamoStaffRegister } from '#adapters/dynamo/staff-register.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { application } from '#domain/application/kind.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import { newFileId } from '#domain/ids.ts';
import { kindOf } from '#domain/kinds.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { caseTables } from '#infra/deployed/case-tables.ts';
import { layOffer } from '#test/builders/allocations/offer-beside.ts';
import { layAmendment } from '#test/builders/amendments/amendment-beside.ts';
import { layComplaint } from '#test/builders/complaints/a-laid-complaint.ts';
import { layOldList } from '#test/builders/old-lists/an-old-list-file.ts';
import { layOldEntry } from '#test/builders/old-lists/old-entry-beside.ts';
import { officialId } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';
import { layVisit } from '#test/builders/visits/a-visit-beside.ts';
import { type MemoryCaseStore, memoryCaseStore } from '#test/fakes/memory-case-store.ts';
import type { Cloud } from '../cloud.ts';
import type { Laid, Standing } from './laid-cases.ts';

export interface LaidBeside {
  /** by the kind's prefix */
  readonly files: ReadonlyMap<string, readonly FileState[]>;
  takeAway(): Promise<void>;
}

/** As many as the longest of the kinds has statuses, of complaints each status before each of their addressees. */
const sets = 60;

/** The old list that is being taken in, and the number that nobody will come to on it. */
export const [oldListHere] = queueListIds;
export const oldNumber = 9_000_900;

/** Who the builders name, by the login that he has here. */
const here: Readonly<Record<string, string>> = {
  [officialId('head')]: 'uralsk-head',
  [officialId('executor')]: 'uralsk-executor',
  [officialId('registrar')]: 'uralsk-registrar',
  [officialId('administrator')]: 'uralsk-admin',
  [officialId('deputy')]: 'uralsk-deputy',
  [officialId('headElsewhere')]: 'borili-head',
  [officialId('supervisor')]: 'supervisor',
  [`staff_${'0'.padStart(26, '7')}`]: 'uralsk-operator',
  [`staff_${'9'.padStart(26, '7')}`]: 'quality-controller',
};

/** What the papers of each kind are of. */
const paperTypes: Readonly<Record<string, readonly string[]>> = {
  amendment: ['AMENDMENT_PROPOSAL', 'PROPOSAL_ANSWER', 'AMENDMENT_DECISION'],
  complaint: ['COMPLAINT', 'COMPLAINT_RECEIPT', 'COMPLAINT_ANSWER'],
  visit: ['VISIT_WINDOW', 'VISIT_REFUSAL'],
  offer: ['OFFER', 'OFFER_ANSWER', 'COMMISSION_MINUTES', 'ALLOCATION_DECISION'],
};

function inMemory(applicant: string): MemoryCaseStore {
  const store = memoryCaseStore();
  layOldList(store);
  for (let laid = 1; laid <= sets; laid++) {
    const beside = { ...caseIn('ISSUED'), id: newFileId(application, laid), applicant };
    for (const lay of [layAmendment, layComplaint, layVisit, layOffer, layOldEntry]) lay(store, beside, laid);
  }
  return store;
}

interface Beside extends Pick<Laid, 'applicant' | 'papers'> {
  /** the request by which the person stands, and where */
  readonly request: string;
  readonly standing: Standing;
}

/** Who and what the builders name, as it is here. */
async function namesHere({ client, output }: Cloud, request: string) {
  const dynamo = new DynamoDBClient(client);
  const register = dynamoStaffRegister(dynamo, caseTables({ output }));
  const ids = await Promise.all(
    Object.entries(here).map(async ([id, login]) => [id, (await register.byLogin(login))?.id ?? ''] as const),
  );
  dynamo.destroy();
  const names = [...ids, [/case_[0-9A-Z]{26}/g, request] as const];
  return <T>(one: T): T =>
    JSON.parse(names.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(one)));
}

/** A file with papers of its kind, about the entry of the person; a complaint came by post, so that a registrar may attach to it. */
function furnished(file: FileState, standing: Standing): FileState {
  const types = paperTypes[kindOf(file.id).prefix] ?? [];
  const paper = (type: string) => ({ id: `paper_${'0'.repeat(26)}`, type, sha256: '', versionId: '' });
  const papers = Object.fromEntries(types.map((type) => [type, paper(type)]));
  const { list, registerNumber } = standing;
  const entry = { provider: 'uralsk', list, registerNumber, onList: list };
  const isOfEntry = kindOf(file.id) !== oldEntry && 'entry' in file;
  return {
    ...file,
    papers,
    ...(isOfEntry ? { entry } : {}),
    ...(kindOf(file.id) === complaint ? { channel: 'post' } : {}),
  };
}

/** The entry that came with a row of an old list, by a number that is nobody's. */
const entryOf = (standing: Standing, caseId: string): EntryIdentity => ({
  ...standing,
  ...{ provider: 'uralsk', list: oldListHere, onList: oldListHere, registerNumber: oldNumber },
  ...{ caseId, registeredAt: standing.priorityMoment, status: 'ACTIVE', acts: [] },
});

/** Lays them beside the cases, of the same person at the provider of Oral and at its centre. */
export async function layBeside(
  cloud: Cloud,
  { applicant, request, standing, papers: { named } }: Beside,
): Promise<LaidBeside> {
  const dynamo = new DynamoDBClient(cloud.client);
  const tables = caseTables(cloud);
  const store = inMemory(applicant);
  const asHere = await namesHere(cloud, request);
  const files = [...store.files.values()].map(({ file }) => asHere(named(furnished(file, standing))));
  const [row] = files.filter(({ id }) => kindOf(id) === oldEntry);
  if (!row) throw new Error('no row of an old list is laid');
  const items = [
    ...files.map((snapshot) => [tables.cases, { ...caseKey(snapshot.id), snapshot, version: -1 }] as const),
    ...[...store.claims.values()].map((claim) => [tables.cases, { ...claimKey(claim.key), ...claim }] as const),
    ...[...store.people.records.values()].map((one) => [tables.people, { ...recordKey(one.id), ...one }] as const),
    ...[entryOf(standing, row.id)].map((one) => [tables.register, { ...identityKey(one), ...one }] as const),
  ];
  await inParallel(items, 8, ([TableName, item]) =>
    dynamo.send(new PutItemCommand({ TableName, Item: marshall(item, { removeUndefinedValues: true }) })),
  );
  return {
    files: Map.groupBy(files, ({ id }) => kindOf(id).prefix),
    takeAway: async () => {
      await inParallel(items, 8, ([TableName, { pk, sk }]) =>
        dynamo.send(new DeleteItemCommand({ TableName, Key: marshall({ pk, sk }) })),
      );
      dynamo.destroy();
    },
  };
}
