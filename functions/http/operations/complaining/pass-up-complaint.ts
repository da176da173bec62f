import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { passUp } from '#casework/acts/complaining/draft-answer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** APPK 91: the head passes a complaint about his own paper to the body above, with what he says to it. */
export const passUpComplaint = operation({
  name: 'passUpComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ reason }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    complained(call, deps, (acting) => passUp({ ...call.params, ...call.body }, acting, deps)),
});
