import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { dynamoCaseStore } from '#adapters/dynamo/case-store.ts';
import type { TableNames } from '#adapters/dynamo/commit.ts';
import { dwellingKeyOf } from '#casework/filing/dwelling-key.ts';
import { familyOf } from '#casework/filing/family.ts';
import { familyKeysOf } from '#casework/filing/family-keys.ts';
import { bornOnIn, nameKeyOf, nameKeyOnPapers } from '#casework/filing/name-key.ts';
import { isBySpelling } from '#casework/filing/whole-keys.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { factsOf } from '#casework/papers/facts.ts';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import type { DwellingEvent } from '#domain/dwelling/event.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import { fold } from '#domain/file/evolve.ts';
import type { RecordRef } from '#domain/file/refs.ts';
import type { Form } from '#domain/form/form.ts';
import { kinNumbersOf, type OldRow } from '#domain/form/old-row.ts';
import { StoredForm, StoredRepresentation } from '#domain/form/stored-form.ts';
import type { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { OldEntryEvent } from '#domain/old-entry/event.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { itemsOf } from '#infra/operate/rebuilding/register-books.ts';
import type { KeptRecords, Reading } from './kept-records.ts';
import { learnNames } from './learn-names.ts';

const atOnce = 8;

export interface FilesRead {
  readonly read: number;
  /** whose journal makes no file, so that nothing is learned of it */
  readonly unreadable: readonly string[];
}

/** Whom the journal of each request, and of each visit at home, names by hashes, and where each dwelling is, beside the records that say it in words. */
export async function learnFromFiles(dynamo: DynamoDBClient, tables: TableNames, reading: Reading): Promise<FilesRead> {
  const ids = new Set<string>();
  for await (const { pk } of itemsOf(dynamo, tables.journal)) ids.add(String(pk));
  const requests = [...ids].filter((id) => id.startsWith(`${application.prefix}_`));
  const visits = [...ids].filter((id) => id.startsWith(`${homeVisit.prefix}_`));
  const store = dynamoCaseStore(dynamo, tables);
  const unreadable = await inParallel([...requests, ...visits], atOnce, async (id) => {
    try {
      if (id.startsWith(`${homeVisit.prefix}_`)) await learnFromVisit(await store.journal(homeVisit, id), reading);
      else await learnFromJournal(id, await store.journal(application, id), reading);
      return [];
    } catch (error) {
      if (isOfAws(error)) throw error;
      return [id];
    }
  });
  const rows = [...ids].filter((id) => id.startsWith(`${oldEntry.prefix}_`));
  await inParallel(rows, atOnce, async (id) => learnFromRow(await store.journal(oldEntry, id), reading));
  const homes = [...ids].filter((id) => id.startsWith(`${dwelling.prefix}_`));
  await inParallel(homes, atOnce, async (id) => learnFromDwelling(await store.journal(dwelling, id), reading));
  return { read: requests.length + visits.length + rows.length + homes.length, unreadable: unreadable.flat() };
}

/** A row of an old list says its person and his family by their numbers, in the order of their hashes. */
async function learnFromRow(
  journal: readonly CommitRecord<OldEntryEvent>[],
  { pairs, keyring, records }: Reading,
): Promise<void> {
  for (const event of journal.flatMap(({ events }) => events)) {
    const row = 'record' in event ? (records.contentOf(event.record) as OldRow | undefined) : undefined;
    if (!row) continue;
    if ('nameKey' in event && event.nameKey)
      pairs.learn('name', event.nameKey, await nameKeyOf(row, bornOnIn(row.iin), { keyring }));
    if (event.type !== 'RowTakenIn') continue;
    pairs.learn('person', event.subject, await keyring.personOf(row.iin));
    const kin = kinNumbersOf(row);
    for (const [at, former] of (event.family ?? []).entries())
      pairs.learn('person', former, await keyring.personOf(kin[at] ?? ''));
  }
}

/** DynamoDB or KMS does not answer: that is no fault of a journal. */
const isOfAws = (error: unknown): boolean => error instanceof Error && '$metadata' in error;

async function learnFromJournal(
  id: string,
  journal: readonly CommitRecord<ApplicationEvent>[],
  reading: Reading,
): Promise<void> {
  let file: Application | undefined;
  for (const { commit, at, events } of journal) {
    file = fold(application, file, { events, recorded: { id, at, commit } });
    for (const event of events) await learnFrom(event, file, reading);
  }
}

async function learnFrom(event: ApplicationEvent, after: Application, reading: Reading): Promise<void> {
  const { pairs, keyring, records } = reading;
  if ('form' in event && event.form) await learnFromForm({ ...event, form: event.form }, after, reading);
  if (event.type === 'FamilyKeyed') await learnFamilyKeyed(event.familyNames, after, reading);
  if ('nameKey' in event && event.nameKey) pairs.learn('name', event.nameKey, await nameKeyAfter(after, reading));
  if (event.type === 'RepresentativeRecorded' || event.type === 'RepresentativeNamed') {
    const power = z.safeParse(StoredRepresentation, records.contentOf(event.record));
    if (power.success) pairs.learn('person', event.person, await keyring.personOf(power.data.representative.iin));
  }
}

const Asked = z.object({ person: z.object({ iin: z.string() }) });

/** Whose visit it is: what was asked says his number. */
async function learnFromVisit(journal: readonly CommitRecord<HomeVisitEvent>[], { pairs, keyring, records }: Reading) {
  for (const event of journal.flatMap(({ events }) => events)) {
    if (event.type !== 'HomeVisitRequested') continue;
    const asked = z.safeParse(Asked, records.contentOf(event.asked));
    if (asked.success) pairs.learn('person', event.subject, await keyring.personOf(asked.data.person.iin));
  }
}

/** Where a dwelling is its record says. */
async function learnFromDwelling(journal: readonly CommitRecord<DwellingEvent>[], { pairs, ...reading }: Reading) {
  for (const event of journal.flatMap(({ events }) => events)) {
    if (event.type !== 'DwellingEntered') continue;
    const address = z.safeParse(z.string(), reading.records.contentOf(event.address));
    if (!address.success) continue;
    const where = { locality: event.locality, address: address.data, office: event.provider };
    pairs.learn('place', event.addressKey, await dwellingKeyOf(where, reading));
  }
}

interface Formed {
  readonly form: RecordRef;
  readonly family?: readonly string[] | undefined;
  readonly familyNames?: readonly string[] | undefined;
}

/** A form that is not its recipient's own is refused, so it says his number; members stand in it in the order of their hashes. */
async function learnFromForm(
  { form: ref, family: formerly = [], familyNames = [] }: Formed,
  { applicant }: Application,
  { pairs, keyring, records }: Reading,
): Promise<void> {
  const form = formIn(records, ref);
  if (!form) return;
  pairs.learn('person', applicant, await keyring.personOf(form.applicant.iin));
  const present = await familyOf(form, { keyring });
  if (formerly.length === present.family.length)
    for (const [at, former] of formerly.entries()) pairs.learn('person', former, present.family[at]);
  learnNames(familyNames, present.familyNames, pairs);
}

/** What a request lacked when it was rebuilt: of whom no name was kept all of them, else only those by spelling. */
async function learnFamilyKeyed(
  keyed: readonly string[],
  { form, formAsFiled = form, familyNames = [] }: Application,
  { pairs, keyring, records }: Reading,
): Promise<void> {
  const forms = [form, formAsFiled].flatMap((ref) => (ref && formIn(records, ref)) ?? []);
  const present = await familyKeysOf(forms, { keyring });
  const isFirst = familyNames.length === keyed.length;
  learnNames(keyed, isFirst ? present : present.filter(isBySpelling), pairs);
}

/** By the same rule by which it was kept: as the papers bore the name after that event. */
async function nameKeyAfter(after: Application, { keyring, records }: Reading): Promise<string | undefined> {
  const ref = after.correction?.form ?? after.form;
  const form = ref && formIn(records, ref);
  if (!form) return undefined;
  const { registered, certified } = await factsOf(after, records);
  return nameKeyOnPapers(after, { typed: form.applicant, registered, certified }, { keyring });
}

function formIn(records: KeptRecords, ref: RecordRef): Form | undefined {
  const read = z.safeParse(StoredForm, records.contentOf(ref));
  return read.success ? read.data : undefined;
}
