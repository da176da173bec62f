import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { concedeComplaint as concede } from '#casework/acts/complaining/draft-answer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { AnswerBody, OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** APPK 91: the head wholly satisfies a complaint about what he signed himself; he signs the answer, too. */
export const concedeComplaint = operation({
  name: 'concedeComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject(AnswerBody),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) => {
    const { act = '', rest = '', ...said } = call.body;
    return complained(call, deps, (acting) => concede({ ...call.params, ...said, act, rest }, acting, deps));
  },
});
