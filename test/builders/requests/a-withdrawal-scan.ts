import type { Who } from '#domain/application/event.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import type { Instant } from '#domain/time/instant.ts';
import { aDocument } from '#test/builders/people/a-document.ts';

interface Visit {
  readonly at: Instant;
  readonly by?: Who;
  readonly centre?: NonNullable<DocumentRef['broughtTo']>['centre'];
}

/** The statement that whoever came signed by hand, as the operator of `a-case` scanned it at that moment. */
export const aWithdrawalScan = (
  { at, by = 'recipient', centre = 'centre-uralsk' }: Visit,
  changes: Partial<DocumentRef> = {},
): DocumentRef =>
  aDocument('withdrawal-statement', {
    personRef: by === 'recipient' ? 'applicant' : 'representative',
    broughtAt: at,
    broughtTo: { staff: 'staff_operator', centre },
    ...changes,
  });
