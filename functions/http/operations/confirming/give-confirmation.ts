import * as z from 'zod/mini';
import { type ConfirmDeps, confirmAct } from '#casework/acts/confirm-act.ts';
import { Words } from '#casework/asking/status/status-answer.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { toldOfTaking } from '#http/calls/told-of-taking.ts';
import { operation } from '#http/operation.ts';
import { Digest } from '#http/shapes/papers.ts';
import { OfConfirmation } from '#http/shapes/staff.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/**
 * A second person confirms what another asked, naming the hash of what he has read; then it is done. Where it ends in a
 * secret, he is told his half of it and hands it to the person. Repeating is harmless.
 */
export const giveConfirmation = operation({
  name: 'giveConfirmation',
  by: 'official',
  params: OfConfirmation,
  body: z.strictObject({ hash: Digest }),
  keyless: true,
  answer: z.extend(Waits, { told: z.optional(Words) }),
  run: async (call, deps: ConfirmDeps) => {
    const { actor: by, now, requestId } = call;
    const { hash } = call.body;
    const given = await confirmAct({ id: call.params.confirmationId, hash }, { by, now, requestId }, deps);
    if (!given.ok) return refused(faultOf(given.error));
    const { request, half } = given.value;
    const told = await toldOfTaking(request, deps);
    return ok({ body: { confirmation: confirmationView(request, now), half, told } });
  },
});
