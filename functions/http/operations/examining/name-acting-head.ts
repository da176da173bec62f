import * as z from 'zod/mini';
import { nameActingHead as name } from '#casework/acts/examining/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** APPK 67, X74: the supervisor names another provider's head where nobody is left to act as one. */
export const nameActingHead = operation({
  name: 'nameActingHead',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ head: StaffId, reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & StaffingDeps) =>
    command(call, deps, (acting) => name({ id: call.params.caseId, ...call.body }, acting, deps)),
});
