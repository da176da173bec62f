import { type Bearer, type IdentityDocument, issueFault } from '#domain/form/identity-document.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { fieldsWrong, type Refusal } from '../refusal.ts';

type Shown = Bearer & { readonly identityDocument: IdentityDocument };

/** X85: why nobody can have shown that document at a desk today, whatever he came for; `at`: where it was typed, if for another. */
export function shownFault(
  { identityDocument, ...bearer }: Shown,
  { today, paragraph, at = '' }: { readonly today: PlainDate; readonly paragraph: string; readonly at?: string },
): Refusal | undefined {
  const problem = issueFault(identityDocument, bearer, today);
  return (
    problem && fieldsWrong(paragraph, { field: `${at}identityDocument.issuedOn`, problem, cure: dateFaults[problem] })
  );
}
