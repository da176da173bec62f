import { entryTold } from '#casework/asking/places/place-of-entry.ts';
import { type RoundOfPerson, roundAnswer } from '#casework/asking/places/round-answer.ts';
import type { Whose } from '#casework/papers/whose.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { entryHeldBy } from '#casework/register/read-entry.ts';
import { pagesOf } from '#domain/allocation/allocation.ts';
import { allocation, allocationsOf } from '#domain/allocation/kind.ts';
import { toldOf, whyNot } from '#domain/queue/allocating/why-not.ts';
import { type EntryIdentity, entryName } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type RecordDeps, roundAbout } from './round-record.ts';

export interface RoundsDeps extends RecordDeps {
  readonly cases: Pick<CaseStore, 'claim' | 'load'>;
  readonly lists: Pick<CaseLists, 'incoming'>;
  readonly register: Pick<Register, 'entry'>;
}

/**
 * X198, X249: the last rounds of the provider with whom the entry of a request or of a row of an old list is, newest first: was I a
 * candidate, why not I, and who. One function for the cabinet, the desk and the telephone.
 */
export async function roundsOfPerson(
  file: Whose,
  deps: RoundsDeps,
  hearing = { hearsOfFamily: true },
): Promise<RoundOfPerson[]> {
  const identity = entryTold(file) && (await entryHeldBy(file, deps));
  if (!identity) return [];
  const { items } = await deps.lists.incoming(allocationsOf(identity.provider));
  const told = await Promise.all(items.map((id) => roundFor(id, { identity, ...hearing }, deps)));
  return told.flatMap((one) => one ?? []);
}

/** Nothing while nothing has been dealt in it. */
async function roundFor(
  id: string,
  { identity, ...hearing }: { readonly identity: EntryIdentity; readonly hearsOfFamily: boolean },
  deps: RoundsDeps,
): Promise<RoundOfPerson | undefined> {
  const file = await deps.cases.load(allocation, id);
  if (!file || pagesOf(file) === 0) return undefined;
  const { day, priorityMoment, intakeSequence, onList: list } = identity;
  const asker = { entry: entryName(identity), list, rank: { day, priorityMoment, intakeSequence } };
  const why = whyNot(await roundAbout(file, (round) => toldOf(round, asker), deps), asker);
  return {
    allocationId: id,
    provider: file.provider,
    openedOn: localDate(file.openedAt),
    ...roundAnswer(why, hearing),
  };
}
