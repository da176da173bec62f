import * as z from 'zod/mini';
import { type AskKinshipDeps, askKinship, refuteKinship as refute } from '#casework/acts/examining/refute-kinship.ts';
import { ok, refused } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** APPK 67, X81: who stands in a form as family and is none works on the case again; from the oblast two say so. */
export const refuteKinship = operation({
  name: 'refuteKinship',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ staff: StaffId, reason }),
  answer: z.union([CaseView, Waits]),
  run: async (call, deps: CommandDeps & AskKinshipDeps) => {
    const { actor, now } = call;
    const asked = { ...call.body, ...call.params };
    if (actor.kind !== 'administrator') return command(call, deps, (acting) => refute(asked, acting, deps));
    const waits = await askKinship(asked, { by: actor, now }, deps);
    if (!waits.ok) return refused(faultOf(waits.error));
    return ok({ body: { confirmation: confirmationView(waits.value, now) } });
  },
});
