import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { type Acted, type OfComplaint, perform, performWriting } from './on-complaint.ts';

interface HandOver extends OfComplaint {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** Whoever has no cabinet is handed the answer, against identity. */
export async function handOverAnswer(
  { complaintId, iin, identityDocument: content }: HandOver,
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const person = await deps.keyring.personOf(iin);
  return performWriting(
    complaintId,
    {
      type: 'HandOverAnswer',
      kind: 'identity',
      content,
      command: (shown) => ({ type: 'HandOverAnswer', person, identity: { ...shown, iin } }),
    },
    acting,
    deps,
  );
}

/** The same by registered post: it counts as told with the tenth day (X53). */
export const postAnswer = (
  { complaintId, number }: OfComplaint & { readonly number: string },
  acting: Acting,
  deps: WritingDeps,
): Acted => perform(complaintId, { command: { type: 'PostAnswer', number } }, acting, deps);

/** Whoever owes what the answer says tells that it is done, and by which file (APPK 100). */
export const recordFulfilment = (
  { complaintId, record, file }: OfComplaint & { readonly record: string; readonly file?: string | undefined },
  acting: Acting,
  deps: WritingDeps,
): Acted =>
  performWriting(
    complaintId,
    {
      type: 'RecordFulfilment',
      kind: 'reason',
      content: record,
      command: (said) => ({ type: 'RecordFulfilment', record: said, file }),
    },
    acting,
    deps,
  );
