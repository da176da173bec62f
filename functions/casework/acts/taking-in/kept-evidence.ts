import type { CaseStore } from '#casework/ports/case-store.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { RowCorrection } from '#domain/old-entry/command.ts';
import type { KeptEvidence } from '#domain/old-entry/rules/kept-evidence.ts';

/** The complaint that a correction names, as it stands now (X277); undefined where it names none. */
export async function keptEvidence(
  { complaint: id }: RowCorrection['source'],
  { cases }: { readonly cases: Pick<CaseStore, 'load'> },
): Promise<KeptEvidence | undefined> {
  if (id === undefined) return undefined;
  const file = await cases.load(complaint, id);
  if (!file) return 'unknown';
  const { complainant, office, documents = [] } = file;
  return { complainant, office, documents: documents.length };
}
