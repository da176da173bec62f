import type { Application } from '#domain/application/application.ts';

type RefusedSignature = Extract<Application['signature'], { confirmed: false }>;

/** Why the signature of the request was not confirmed, and since or until when where that is why (10.6). */
export const refusedSignature = ({ signature }: Application): RefusedSignature | undefined =>
  signature && !signature.confirmed ? signature : undefined;

/** The same of a request that is or was ended by it (10.7, M7). */
export function whyUnconfirmed(theCase: Application): RefusedSignature {
  const refusal = refusedSignature(theCase);
  if (!refusal) throw new Error(`${theCase.id} has no signature that was refused`);
  return refusal;
}
