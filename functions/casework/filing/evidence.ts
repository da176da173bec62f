import { inParallel } from '#casework/in-parallel.ts';
import { factsOf } from '#casework/papers/facts.ts';
import { readForm } from '#casework/papers/form.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import type { Evidence } from '#domain/application/facts.ts';
import { entryKey } from '#domain/queue/list.ts';
import { type ProviderId, providerIds } from '#domain/regulation/offices/providers.ts';

export interface EvidenceDeps {
  readonly cases: Pick<CaseStore, 'claim'>;
  readonly people: People;
}

/** What others say of the recipient, as it stands now (X64, X71). */
export async function evidenceOf(theCase: Application, deps: EvidenceDeps): Promise<Evidence> {
  const [{ applicant }, { registered, certified }, elsewhere] = await Promise.all([
    readForm(theCase, deps),
    factsOf(theCase, deps),
    registeredElsewhere(theCase, deps),
  ]);
  return { typed: applicant, registered, certified, elsewhere };
}

/** The other providers who hold an entry of the same person; from whose list he is transferred is known. */
async function registeredElsewhere(
  { applicant, provider, change }: Application,
  { cases }: Pick<EvidenceDeps, 'cases'>,
): Promise<readonly ProviderId[]> {
  const others = providerIds.filter((id) => id !== provider && id !== change?.entry.provider);
  const held = await inParallel(others, others.length, async (id) => ({
    id,
    claim: await cases.claim(entryKey(id, applicant)),
  }));
  return held.flatMap(({ id, claim }) => (claim ? [id] : []));
}
