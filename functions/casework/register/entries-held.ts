import type { CaseStore } from '#casework/ports/case-store.ts';
import { besideKey, entryKey } from '#domain/queue/list.ts';

/** What a person's claims hold at a provider: of an entry, and of a second one that he came to have. */
export async function holdersOf(provider: string, person: string, cases: Pick<CaseStore, 'claim'>) {
  const keys = [entryKey(provider, person), besideKey(provider, person)];
  const [own, second] = await Promise.all(keys.map((key) => cases.claim(key)));
  return { holder: own?.holder, beside: second?.holder };
}
