import { fieldsWrong, type Refusal } from '#domain/file/refusal.ts';
import { type IdentityDocument, issueFault } from '#domain/form/identity-document.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { PlainDate } from '#domain/time/instant.ts';

interface Shown {
  readonly identityDocument: IdentityDocument;
  /** that it bears */
  readonly iin: string;
}

/** X85: why nobody can have shown that document at a desk today, whatever he came for. */
export function shownFault(
  { identityDocument, iin }: Shown,
  { today, paragraph }: { readonly today: PlainDate; readonly paragraph: string },
): Refusal | undefined {
  const problem = issueFault(identityDocument, iin, today);
  return problem && fieldsWrong(paragraph, { field: 'identityDocument.issuedOn', problem, cure: dateFaults[problem] });
}
