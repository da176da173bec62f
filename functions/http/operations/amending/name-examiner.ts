import * as z from 'zod/mini';
import type { NamingDeps } from '#casework/acting.ts';
import { nameExaminer as name } from '#casework/acts/amending/name-examiner.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** The head names who examines a proposal: another executor than who made it. */
export const nameExaminer = operation({
  name: 'nameExaminer',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ examiner: StaffId, reason }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & NamingDeps) =>
    amended(call, deps, (acting) => name({ ...call.params, ...call.body }, acting, deps)),
});
