import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import { openRequestKey } from '#domain/application/claims.ts';
import { application } from '#domain/application/kind.ts';
import { isPast } from '#domain/application/stages.ts';
import { hasEnded } from '#domain/application/status.ts';
import { openOnEntryWords } from '#domain/application/words/place-words.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import type { Words } from '#domain/words.ts';

/** What is open on an entry, whatever kind of file it is. */
interface OpenMatter {
  readonly matter: 'application';
  readonly text: Words;
}

/** Everything that is open on the entry which this request brought about: a filed request of its person with that provider. */
export async function openOnEntry(
  { id, applicant, provider }: Application,
  { cases }: { readonly cases: Pick<CaseStore, 'claim' | 'load'> },
): Promise<readonly OpenMatter[]> {
  const claim = await cases.claim(openRequestKey(applicant));
  const open = claim && (await cases.load(application, claim.file));
  if (!open || open.id === id || open.provider !== provider) return [];
  if (!isPast('filing', open) || hasEnded(open.status)) return [];
  return [{ matter: 'application', text: openOnEntryWords(statusLabels[open.status]) }];
}
