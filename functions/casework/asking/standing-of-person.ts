import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { entryKey, openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';

/** What would stand in the way of a person's filing, read from the very claims that filing takes (X31). */
export interface PersonStanding {
  readonly openRequest?: Application;
  /** every provider on whose list the person stands */
  readonly entriesAt: readonly ProviderId[];
}

export async function standingOfPerson(
  person: string,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<PersonStanding> {
  const [open, ...entries] = await Promise.all(
    [openRequestKey(person), ...providerIds.map((provider) => entryKey(provider, person))].map((key) =>
      cases.claim(key),
    ),
  );
  return {
    openRequest: open && (await cases.load(application, open.file)),
    entriesAt: providerIds.filter((_, index) => entries[index] !== undefined),
  };
}
