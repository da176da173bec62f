import type { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { type PlaceDeps, placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { isKnownToHaveDied, type PowerDeps } from '#casework/filing/presence-today.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { entryHeldBy } from '#casework/register/read-entry.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import { mayAct } from '#domain/file/may-act.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { type Present, rowPresenceFault } from '#domain/old-entry/rules/present.ts';
import { type ServedRow, servedAtDesk } from '#domain/old-entry/words/served-words.ts';
import type { Instant } from '#domain/time/instant.ts';

/** A row of an old list as the desk is told it: where its entry stands and what is done there, or why whoever came may not act on it. */
export type ToldRow =
  | {
      readonly told: 'line';
      readonly file: OldEntry;
      readonly place: PlaceAnswer;
      readonly served: readonly ServedRow[];
    }
  | { readonly told: 'why'; readonly file: OldEntry; readonly why: Refusal };

export type RowsDeps = PlaceDeps &
  PowerDeps & {
    readonly cases: CaseStore;
    readonly lists: Pick<CaseLists, 'ofApplicant'>;
    readonly access: AccessLog;
  };

interface Telling {
  readonly came: Omit<Present, 'person' | 'hasDied'>;
  readonly actor: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
  /** as what the look is noted */
  readonly why: string;
}

const atOnce = 10;

/** Every row of old lists that is this person’s, as its file says now. */
export async function rowsOf(
  person: string,
  { lists, cases }: Pick<RowsDeps, 'lists' | 'cases'>,
): Promise<readonly OldEntry[]> {
  const ids = await wholeOf((cursor) => lists.ofApplicant(oldEntriesOf(person), cursor));
  const files = await inParallel(ids, atOnce, (id) => cases.load(oldEntry, id));
  return files.flatMap((file) => (file?.subject === person ? [file] : []));
}

/**
 * X276: what whoever was received may hear of each of these rows, noted under it before it is told; of an entry that has come to
 * another by succession nothing. Whoever is named in none and proves nothing is told of none.
 */
export async function rowsTold(
  files: readonly OldEntry[],
  { came, actor, now, requestId, why }: Telling,
  deps: RowsDeps,
): Promise<readonly ToldRow[]> {
  const told = await inParallel(files, atOnce, async (file): Promise<readonly ToldRow[]> => {
    if (!mayAct(oldEntry, file, { actor, action: 'ReceivePerson', now }).ok) return [];
    const hasDied = await isKnownToHaveDied(file.subject as PersonId, deps);
    const fault = rowPresenceFault(file, { ...came, person: file.subject, hasDied }, { now, paragraph: 'X276' });
    if (fault && !fault.isProven) return [];
    const [place, entry] = fault ? [] : await Promise.all([placeOfEntry(file, { now }, deps), entryHeldBy(file, deps)]);
    if (!fault && !(place && entry)) return [];
    const fields = ['found', fault ? 'why' : 'line'];
    await deps.access.append({ reader: actorRecord(actor), subject: file.id, fields, why, at: now, requestId });
    if (fault) return [{ told: 'why', file, why: fault }];
    return place && entry ? [{ told: 'line', file, place, served: servedAtDesk(entry) }] : [];
  });
  return told.flat();
}
