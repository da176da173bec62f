import type { Whose } from '#casework/papers/whose.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Actor, actorRecord, subjectOf } from '#domain/actor.ts';
import { oldEntriesOf, oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import type { Result } from '#domain/result.ts';
import type { Asking, Call } from '#http/operation.ts';
import type { Problem } from '#http/problems/problem.ts';
import { seen, shownOf } from './commanding.ts';
import { type Noted, noteReading, type ReadingDeps } from './reading.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

type Viewer = Pick<Asking<Actor>, 'actor' | 'now'>;

/** Every file of one's own that may say where one stands: the requests, newest first, then the rows of old lists. */
export async function whoseOwn(call: Viewer, deps: Deps): Promise<Whose[]> {
  const person = subjectOf(call.actor);
  const [requests, rows] = await Promise.all([
    wholeOf((cursor) => deps.lists.ofApplicant(person, cursor)),
    wholeOf((cursor) => deps.lists.ofApplicant(oldEntriesOf(person), cursor)),
  ]);
  const files = await Promise.all([
    ...requests.map((id) => seen(id, call, deps)),
    ...rows.map((id) => seenRow(id, call, deps)),
  ]);
  return files.flatMap((each): Whose[] => (each.ok ? [each.value] : []));
}

/** A row of an old list, if this actor may see it; a stranger is told there is none. */
const seenRow = async (id: string, call: Viewer, { cases }: Pick<Deps, 'cases'>) =>
  shownOf<OldEntry>(oldEntry, call, await cases.load(oldEntry, id));

/** The same, after the reading is noted under the file it is of. */
export async function whoseNoted(
  call: Call<Actor, { caseId: string }>,
  noted: Noted,
  deps: ReadingDeps,
): Promise<Result<Whose, Problem>> {
  const found = await seenWhose(call.params.caseId, call, deps);
  if (!found.ok) return found;
  const { value: file } = found;
  if (!isOldEntry(file)) await noteReading(call, file, noted, deps);
  else await deps.access.append({ ...noted, ...byWhom(call), subject: file.id });
  return found;
}

const byWhom = ({ actor, now: at, requestId }: Asking<Actor>) => ({ reader: actorRecord(actor), at, requestId });

/** One of these files by its id, if this actor may see it. */
export const seenWhose = async (
  id: string,
  call: Viewer,
  deps: Pick<Deps, 'cases'>,
): Promise<Result<Whose, Problem>> =>
  id.startsWith(`${oldEntry.prefix}_`) ? seenRow(id, call, deps) : seen(id, call, deps);
