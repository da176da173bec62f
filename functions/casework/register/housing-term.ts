import type { Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import { hasNoticeOfTerm } from '#domain/application/housing/housing.ts';
import { application } from '#domain/application/kind.ts';
import { isRowId } from '#domain/file/refs.ts';
import type { TermState } from '#domain/file/state.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { type EntryIdentity, housingTermKey } from '#domain/queue/list.ts';
import { actsNamed } from '#domain/queue/moves.ts';
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

/** A request whose term has ended, or never began, though its person stands on a list as one whom the law sets it. */
interface Unbegun {
  readonly request: Application;
  /** as the entry is held by */
  readonly category: Application['category'];
}

/**
 * The request by which the family of an entry last came onto a list as such, where the law sets it a term (74(3)) and none runs;
 * it may stand for whoever is about to be on the list again, so how the entry stands is not asked.
 */
export async function requestToTell(
  identity: EntryIdentity,
  { cases, register }: { readonly cases: Pick<CaseStore, 'claim' | 'load'>; readonly register: Pick<Register, 'acts'> },
): Promise<Unbegun | undefined> {
  const saying = identity.record ?? identity.caseId;
  const said = isRowId(saying) ? undefined : await cases.load(application, saying);
  if (!said || !isHousedInTerm(said.category)) return undefined;
  if (await cases.claim(housingTermKey(identity))) return undefined;
  for (const { list, sequence } of actsNamed(identity).toReversed()) {
    const [act] = await register.acts(identity.provider, list, sequence, sequence);
    const request = act && (await cases.load(application, act.caseId));
    if (request && hasNoticeOfTerm(request)) return { request, category: said.category };
  }
  return undefined;
}
