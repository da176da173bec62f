import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { returnAmendment as returned } from '#casework/acts/amending/draft-amendment.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** The head returns the drafted decision to its examiner, with a reason (X43). */
export const returnAmendment = operation({
  name: 'returnAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ reason }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => returned({ ...call.params, ...call.body }, acting, deps)),
});
