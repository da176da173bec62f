import type { Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { application } from '#domain/application/kind.ts';
import type { TermState } from '#domain/file/state.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { type EntryIdentity, housingTermKey } from '#domain/queue/list.ts';
import { isHousedInTerm } from '#domain/regulation/allocations/override-grounds.ts';

/**
 * The term in which the family of an entry is to be given a dwelling (74(3)), as it runs in whichever request began it; undefined
 * where the law sets none for the category by which it is held, or where it runs no more. A row of an old list says no category.
 */
export async function housingTermOf(
  entry: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>,
  said: Whose,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<TermState | undefined> {
  if (isOldEntry(said) || !isHousedInTerm(said.category)) return undefined;
  const claim = await cases.claim(housingTermKey(entry));
  const term = claim && (await cases.load(application, claim.file))?.terms.housing;
  return term?.state === 'running' ? term : undefined;
}
