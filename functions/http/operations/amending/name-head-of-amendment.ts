import * as z from 'zod/mini';
import { nameActingHead } from '#casework/acts/amending/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 67, X74: the supervisor names another provider's head where nobody is left to act as one. */
export const nameHeadOfAmendment = operation({
  name: 'nameHeadOfAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ head: StaffId, reason }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & StaffingDeps) =>
    amended(call, deps, (acting) => nameActingHead({ id: call.params.amendmentId, ...call.body }, acting, deps)),
});
