import * as z from 'zod/mini';
import { recuseFromComplaint as recuse } from '#casework/acts/complaining/name-reviewer.ts';
import { recuser } from '#casework/acts/examining/declare-recusal.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { subjectOf } from '#domain/actor.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { doneWith } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseExists } from '#http/views/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromComplaint = operation({
  name: 'recuseFromComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ staff: z.optional(StaffId), reason }),
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StaffingDeps) => {
    const { staff = subjectOf(asked.actor), reason: why } = asked.body;
    const call = { ...asked, actor: await recuser(staff, asked, deps) };
    return doneWith(call, deps, (acting) => recuse({ ...call.params, staff, reason: why }, acting, deps));
  },
});
