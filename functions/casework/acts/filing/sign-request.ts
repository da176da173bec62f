import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { subjectOf } from '#domain/actor.ts';
import { past } from '#domain/application/stages.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface SignRequestDeps extends ExecuteDeps, SignedByDeps {
  readonly documents: Documents;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** An employee of the Corporation, or whoever stands above him. */
const roles = ['employee', 'authorisedSigner', 'head'] as const;

/** 8.7: the operator signs the request as it was handed (X10), by his own certificate of the Corporation. */
export function signRequest(
  { caseId, cms }: { readonly caseId: string; readonly cms: Uint8Array },
  acting: Acting,
  deps: SignRequestDeps,
): Acted {
  const ask: Ask = async (before) => {
    const { request } = past('filing', before);
    const [official, content] = await Promise.all([
      deps.staff.get(subjectOf(acting.actor)),
      deps.documents.readPaper(request),
    ]);
    const question = { cms, content, roles, bin: stateCorporation.bin, receivedAt: acting.now };
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'official'));
    const { person, evidence } = signed.value;
    const foreign = official && signerFault(person, official.person, 'official');
    if (foreign) return refused(foreign);
    const signature = await deps.documents.storeSignature(cms, request);
    const { certificateSha256 } = evidence;
    return ok({ command: { type: 'SignRequest', signature, certificateSha256, signedBy: person, official } });
  };
  return perform(caseId, { type: 'SignRequest', ask }, acting, deps);
}
