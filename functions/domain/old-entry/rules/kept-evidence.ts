import { fieldsWrong, type Refusal } from '../../file/refusal.ts';
import { words } from '../../words.ts';
import type { OldEntry } from '../old-entry.ts';

/** The complaint in which the evidence of a correction is kept, as it stands: whose, against which office, and how much is attached. */
export type KeptEvidence =
  | 'unknown'
  | { readonly complainant: string; readonly office: string; readonly documents: number };

const cure = words(
  'Дәлел қоса берілген шағымды көрсетіңіз: осы адамның осы органға шағымы, оған құжат тіркелген болуы тиіс',
  'Укажите жалобу, к которой приложено доказательство: этого человека, на этот орган, с приложенным документом',
  'Name the complaint to which the evidence is attached: of this very person, against this office, with a document in it',
);

/**
 * X277: evidence that somebody has brought is kept in his complaint, and a correction may rest on it only where it is there;
 * whoever is somebody in the correction has brought it.
 */
export function keptFault(
  kept: KeptEvidence | undefined,
  { entry, subject }: Pick<OldEntry, 'entry' | 'subject'>,
  also: readonly string[] = [],
): Refusal | undefined {
  if (kept === undefined) return undefined;
  const isThere =
    kept !== 'unknown' &&
    kept.office === entry.provider &&
    kept.documents > 0 &&
    [subject, ...also].includes(kept.complainant);
  return isThere ? undefined : fieldsWrong('X277', { field: 'source.complaint', problem: 'EVIDENCE_NOT_KEPT', cure });
}
