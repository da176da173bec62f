import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { type Acted, type OfAmendment, perform, performWriting } from './on-amendment.ts';

interface HandOver extends OfAmendment {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** 73(3): the registrar hands the decision to whoever it is about, against identity. */
export async function handOverDecision(
  { amendmentId, iin, identityDocument }: HandOver,
  acting: Acting,
  deps: WritingDeps,
): Acted {
  const person = await deps.keyring.personOf(iin);
  return performWriting(
    amendmentId,
    {
      type: 'HandOverDecision',
      kind: 'identity',
      content: identityDocument,
      command: (shown) => ({ type: 'HandOverDecision', person, identity: { ...shown, iin } }),
    },
    acting,
    deps,
  );
}

/** The same by registered post: it counts as told with the tenth day (X53). */
export const postDecision = (
  { amendmentId, number }: OfAmendment & { readonly number: string },
  acting: Acting,
  deps: WritingDeps,
): Acted => perform(amendmentId, { command: { type: 'PostDecision', number } }, acting, deps);
