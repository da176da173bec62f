import * as z from 'zod/mini';
import { declareRecusal as declare, type RecusalDeps, recuser } from '#casework/acts/examining/declare-recusal.ts';
import { subjectOf } from '#domain/actor.ts';
import { acknowledged, type CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseExists } from '#http/views/case-view.ts';

/** APPK 67: an official recuses himself, the head a colleague. Nobody comes to see a case by being recused from it (X70). */
export const declareRecusal = operation({
  name: 'declareRecusal',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ staff: z.optional(StaffId), reason }),
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & RecusalDeps) => {
    const { staff = subjectOf(asked.actor), reason } = asked.body;
    const actor = await recuser(staff, { actor: asked.actor, now: asked.now }, deps);
    const call = { ...asked, actor };
    return acknowledged(call, deps, (acting) => declare({ ...call.params, staff, reason }, acting, deps));
  },
});
