import * as z from 'zod/mini';
import { recuseFromAmendment as recuse } from '#casework/acts/amending/name-examiner.ts';
import { recuser } from '#casework/acts/examining/declare-recusal.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { subjectOf } from '#domain/actor.ts';
import { doneWith } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseExists } from '#http/views/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromAmendment = operation({
  name: 'recuseFromAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ staff: z.optional(StaffId), reason }),
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StaffingDeps) => {
    const { staff = subjectOf(asked.actor), reason: why } = asked.body;
    const call = { ...asked, actor: await recuser(staff, asked, deps) };
    return doneWith(call, deps, (acting) => recuse({ ...call.params, staff, reason: why }, acting, deps));
  },
});
