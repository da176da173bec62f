import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import type { Written } from '#domain/file/refs.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { type Acted, type OfAmendment, perform, performWriting } from './on-amendment.ts';

interface HandOver extends OfAmendment {
  /** of that document */
  readonly iin: string;
  readonly identityDocument: IdentityDocument;
}

/** 73(3): the registrar hands what is proposed or decided to whoever it is about, against identity. */
const handedOver = async (
  type: 'HandOverDecision' | 'HandOverProposal',
  { amendmentId, iin, identityDocument }: HandOver,
  { acting, deps }: { readonly acting: Acting; readonly deps: WritingDeps },
): Acted => {
  const person = await deps.keyring.personOf(iin);
  const command = (shown: Written<IdentityDocument>) => ({ type, person, identity: { ...shown, iin } });
  return performWriting(amendmentId, { type, kind: 'identity', content: identityDocument, command }, acting, deps);
};

export const handOverDecision = (handover: HandOver, acting: Acting, deps: WritingDeps): Acted =>
  handedOver('HandOverDecision', handover, { acting, deps });
export const handOverProposal = (handover: HandOver, acting: Acting, deps: WritingDeps): Acted =>
  handedOver('HandOverProposal', handover, { acting, deps });

/** The same by registered post: it counts as told with the tenth day (X53). */
export const postDecision = (
  { amendmentId, number }: OfAmendment & { readonly number: string },
  acting: Acting,
  deps: WritingDeps,
): Acted => perform(amendmentId, { command: { type: 'PostDecision', number } }, acting, deps);

/** The same of what is proposed: its days for the answer begin with the tenth day's end. */
export const postProposal = (
  { amendmentId, number }: OfAmendment & { readonly number: string },
  acting: Acting,
  deps: WritingDeps,
): Acted => perform(amendmentId, { command: { type: 'PostProposal', number } }, acting, deps);
