import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { type Bar, barsOfChange, openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { entryKey } from '#domain/queue/list.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';

/** What would stand in the way of a person's filing, read from the very claims that filing takes (X31). */
export interface PersonStanding {
  readonly openRequest?: Application;
  /** every provider on whose list the person stands, with the request by which he came there */
  readonly entries: readonly { readonly at: ProviderId; readonly by: Application | undefined }[];
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
  const held = providerIds.flatMap((at, index) => (entries[index] ? [{ at, file: entries[index].file }] : []));
  return {
    openRequest: open && (await cases.load(application, open.file)),
    entries: await Promise.all(held.map(async ({ at, file }) => ({ at, by: await cases.load(application, file) }))),
  };
}

/** As what a change is barred by now, read from the very claims that its filing takes, each once. */
export async function barringChange(
  theCase: Pick<Application, 'applicant' | 'change'>,
  { cases }: { readonly cases: Pick<CaseStore, 'claim'> },
): Promise<readonly Bar['taken'][]> {
  const bars = barsOfChange(theCase);
  const held = await Promise.all(bars.map(({ key }) => cases.claim(key)));
  return [...new Set(bars.flatMap(({ taken }, index) => (held[index] ? [taken] : [])))];
}
