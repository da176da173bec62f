import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { returnAnswer as giveBack } from '#casework/acts/complaining/draft-answer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** The addressee returns a drafted answer, with a reason. */
export const returnAnswer = operation({
  name: 'returnAnswer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ reason }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    complained(call, deps, (acting) => giveBack({ ...call.params, ...call.body }, acting, deps)),
});
