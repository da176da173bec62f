import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { recordFulfilment } from '#casework/acts/complaining/send-answer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { AnyFile, OfComplaint } from '#http/shapes/complaints.ts';
import { reason } from '#http/shapes/reasons.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** APPK 100(2): whoever owes what the answer decided tells that it is done, and by which file. */
export const fulfilAnswer = operation({
  name: 'fulfilAnswer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ record: reason, file: z.optional(AnyFile) }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    complained(call, deps, (acting) => recordFulfilment({ ...call.params, ...call.body }, acting, deps)),
});
