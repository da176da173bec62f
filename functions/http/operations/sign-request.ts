import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Documents } from '#casework/ports/ports.ts';
import { subjectOf } from '#domain/actor.ts';
import { stateCorporation } from '#domain/regulation/offices/service-centres.ts';
import { ok, refused } from '#domain/result.ts';
import { actorOf, type CommandDeps, command } from '#http/commanding.ts';
import { confirmedSigner, type SignerDeps } from '#http/confirmed-signer.ts';
import type { Call, Operation } from '#http/operation.ts';
import { permitted } from '#http/permitted.ts';
import { problem } from '#http/problem.ts';
import { fromBase64 } from '#http/reading.ts';

interface Deps extends CommandDeps, SignerDeps {
  readonly documents: Documents;
  readonly staff: Pick<StaffRegister, 'get'>;
}

/** 8.7: the operator signs the request as it was handed (X10), by his own certificate of the Corporation (decisions 4). */
export const signRequest: Operation<Call<{ caseId: string }, unknown, { cms: string }>, Deps> = (call, deps) =>
  command(call, deps, async () => {
    const { caseId } = call.params;
    const theCase = await permitted(call, caseId, 'SignRequest', deps);
    if (!theCase.ok) return theCase;
    const member = await deps.staff.get(subjectOf(actorOf(call)));
    const { request } = theCase.value;
    if (!member || !request) return refused(problem('FORBIDDEN'));
    const cms = fromBase64(call.body.cms);
    const content = await deps.documents.readPaper(request);
    const roles = ['employee', 'authorisedSigner', 'head'] as const;
    const evidence = await confirmedSigner(
      { cms, content, roles, bin: stateCorporation.bin, receivedAt: call.now },
      member.person,
      deps,
    );
    if (!evidence.ok) return evidence;
    const signature = await deps.documents.storeSignature(cms);
    return ok({
      caseId,
      command: { type: 'SignRequest', signature, certificateSha256: evidence.value.certificateSha256 },
    });
  });
