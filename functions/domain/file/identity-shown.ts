import { type Bearer, type IdentityDocument, issueFault } from '#domain/form/identity-document.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { fieldsWrong, type Refusal } from './refusal.ts';

type Shown = Bearer & { readonly identityDocument: IdentityDocument };

/** X85: why nobody can have shown that document at a desk today, whatever he came for. */
export function shownFault(
  { identityDocument, ...bearer }: Shown,
  { today, paragraph }: { readonly today: PlainDate; readonly paragraph: string },
): Refusal | undefined {
  const problem = issueFault(identityDocument, bearer, today);
  return problem && fieldsWrong(paragraph, { field: 'identityDocument.issuedOn', problem, cure: dateFaults[problem] });
}
