import * as z from 'zod/mini';
import { type KinshipDeps, refuteKinship as refute } from '#casework/acts/examining/refute-kinship.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseView } from '#http/views/case-view.ts';

/** APPK 67, X81: who stands in a form as family and is none works on the case again. */
export const refuteKinship = operation({
  name: 'refuteKinship',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ staff: StaffId, reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & KinshipDeps) =>
    command(call, deps, (acting) => refute({ ...call.body, ...call.params }, acting, deps)),
});
