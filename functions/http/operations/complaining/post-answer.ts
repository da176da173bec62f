import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { postAnswer as post } from '#casework/acts/complaining/send-answer.ts';
import { officeNumber } from '#domain/text/texts.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Para 11: the answer is sent by registered post, under the number of the letter; it counts as told with the tenth day. */
export const postAnswer = operation({
  name: 'postAnswer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ number: officeNumber(30) }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    complained(call, deps, (acting) => post({ ...call.params, ...call.body }, acting, deps)),
});
