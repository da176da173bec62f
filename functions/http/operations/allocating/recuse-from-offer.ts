import * as z from 'zod/mini';
import { recuseFromOffer as recuse } from '#casework/acts/allocating/staffing.ts';
import { recuser } from '#casework/acts/examining/declare-recusal.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { subjectOf } from '#domain/actor.ts';
import { doneWithOffer } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseExists } from '#http/views/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromOffer = operation({
  name: 'recuseFromOffer',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ staff: z.optional(StaffId), reason }),
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StaffingDeps) => {
    const { staff = subjectOf(asked.actor), reason: why } = asked.body;
    const call = { ...asked, actor: await recuser(staff, asked, deps) };
    return doneWithOffer(call, deps, (acting) => recuse({ ...call.params, staff, reason: why }, acting, deps));
  },
});
