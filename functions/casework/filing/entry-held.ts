import type { Whose } from '#casework/papers/whose.ts';
import { whoseFile } from '#casework/papers/whose-file.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import { holderBefore } from '#domain/application/change.ts';
import { isOldEntry } from '#domain/old-entry/old-entry.ts';
import { type EntryIdentity, entryKey, entryNamed } from '#domain/queue/list.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface EntryHeldDeps {
  readonly cases: Pick<CaseStore, 'claim'>;
  readonly register: Pick<Register, 'entry'>;
}

/** The entry that a person holds with a provider, as the register has it; undefined where he stands on no list there. */
export async function entryHeld(
  person: string,
  provider: string,
  { cases, register }: EntryHeldDeps,
): Promise<EntryIdentity | undefined> {
  const claim = await cases.claim(entryKey(provider, person));
  return claim && register.entry(entryNamed(claim.holder));
}

/**
 * Since when a person is on record as a member of the family of an entry's holder, without a break; undefined: he is not.
 * Whom a row of an old list names is on record since its moment (X184).
 */
export async function recordedSince(
  identity: EntryIdentity,
  person: string,
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<Instant | undefined> {
  let since: Instant | undefined;
  for (let id: string | undefined = identity.record ?? identity.caseId; id; ) {
    const file: Whose | undefined = await whoseFile(id, { cases });
    if (!file?.family?.includes(person)) return since;
    if (isOldEntry(file)) return file.priorityMoment;
    since = file.result?.at ?? identity.registeredAt;
    id = file.result?.stands?.record ?? file.change?.record;
  }
  return since;
}

/** The entry that a request would change, as it stands; undefined for a registration. */
export const entryToChange = (
  { applicant, change }: Pick<Application, 'applicant' | 'change'>,
  deps: EntryHeldDeps,
): Promise<EntryIdentity | undefined> | undefined =>
  change && entryHeld(holderBefore({ applicant, change }), change.entry.provider, deps);
