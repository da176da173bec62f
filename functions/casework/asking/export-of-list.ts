import { inParallel } from '#casework/in-parallel.ts';
import { personOn, type Whose } from '#casework/papers/whose.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { entriesFrom } from '#casework/register/read-candidates.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { isInterested } from '#domain/file/may-act.ts';
import { fullName } from '#domain/form/full-name.ts';
import type { OldRow } from '#domain/form/old-row.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { Entry, EntryIdentity, Rank } from '#domain/queue/list.ts';
import { smallest } from '#domain/queue/publication/publish-list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';

export interface ExportDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly register: Pick<Register, 'list' | 'year' | 'day' | 'entry'>;
  readonly people: People;
  readonly access: AccessLog;
}

/** One line of the list, in order of place: no number of a person and no address; what is left out is not told by this. */
export interface ExportedEntry {
  readonly place: number;
  readonly registerNumber: number;
  /** the list that gave the number, where it is another */
  readonly numberedBy?: string | undefined;
  readonly filedOn: PlainDate;
  /** of the office's own part alone */
  readonly priorityMoment?: Instant;
  readonly name?: string;
  readonly oldNumber?: string;
}

interface Asked {
  readonly list: QueueListId;
  /** behind whom the page begins, and his place */
  readonly after?: { readonly rank: Rank; readonly place: number } | undefined;
}

export interface Exported {
  readonly entries: readonly ExportedEntry[];
  readonly next?: NonNullable<Asked['after']>;
}

const page = 100;
const atOnce = 10;

async function placed({ list, after }: Asked, provider: string, { register }: ExportDeps) {
  const read = await entriesFrom(
    { provider, list },
    { ...(after ? { after: after.rank } : {}), atLeast: page },
    register,
  );
  const entries = read.entries
    .slice(0, page)
    .map((entry, index) => ({ entry, place: (after?.place ?? 0) + index + 1 }));
  const last = entries.at(-1);
  const isMore = last !== undefined && !(read.isWhole && read.entries.length <= page);
  const { day, priorityMoment, intakeSequence } = last?.entry ?? {};
  const rank =
    day && priorityMoment && intakeSequence !== undefined ? { day, priorityMoment, intakeSequence } : undefined;
  return {
    size: Object.values(read.list.totals).reduce((sum, of) => sum + of, 0),
    entries,
    ...(isMore && rank ? { next: { rank, place: last.place } } : {}),
  };
}

const lineOf = ({ entry, place }: { readonly entry: Entry; readonly place: number }): ExportedEntry => {
  const { registerNumber, numberedBy, day: filedOn } = entry;
  return { place, registerNumber, ...(numberedBy ? { numberedBy } : {}), filedOn };
};

/** X222: the part that the publication lets out: place, number and day; of a small list nobody (X128). */
export async function publicPartOf(asked: Asked, provider: string, deps: ExportDeps): Promise<Exported> {
  const { size, entries, next } = await placed(asked, provider, deps);
  return size < smallest ? { entries: [] } : { entries: entries.map(lineOf), ...(next ? { next } : {}) };
}

interface Reader {
  readonly by: StaffActor;
  readonly why: string;
  readonly now: Instant;
  readonly requestId: string;
}

/** X222: for the head of the provider the moments and names besides; the look at each is noted with its reason first. */
export async function officePartOf(asked: Asked, reader: Reader, deps: ExportDeps): Promise<Exported> {
  const { entries, next } = await placed(asked, reader.by.organisation, deps);
  const lines = await inParallel(entries, atOnce, (one) => namedLine(one, reader, deps));
  return { entries: lines, ...(next ? { next } : {}) };
}

async function namedLine(
  one: { readonly entry: Entry; readonly place: number },
  { by, why, now: at, requestId }: Reader,
  deps: ExportDeps,
): Promise<ExportedEntry> {
  const { provider, list, numberedBy = list, registerNumber, priorityMoment } = one.entry;
  const line = { ...lineOf(one), priorityMoment };
  const identity = await deps.register.entry({ provider, list: numberedBy, registerNumber });
  const file = identity && (await whoseIs(identity, deps));
  if (!file || isHis(file, by)) return line;
  await deps.access.append({ reader: actorRecord(by), subject: file.id, fields: ['name'], why, at, requestId });
  const { name } = await personOn(file, deps);
  const row = 'oldList' in file ? ((await deps.people.read(file.record.id))?.content as OldRow | undefined) : undefined;
  return { ...line, name: fullName(name), ...(row ? { oldNumber: row.number } : {}) };
}

async function whoseIs({ record, caseId }: EntryIdentity, { cases }: ExportDeps): Promise<Whose | undefined> {
  const id = record ?? caseId;
  const theCase = await cases.load(application, id);
  if (theCase) return theCase.form ? theCase : undefined;
  return cases.load(oldEntry, id);
}

/** Of his own entry or his family's an official reads nothing here (X70). */
const isHis = (file: Whose, by: StaffActor): boolean =>
  'oldList' in file ? isInterested(oldEntry, file, by) : isInterested(application, file, by);
