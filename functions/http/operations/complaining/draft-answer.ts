import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { draftAnswer as draft } from '#casework/acts/complaining/draft-answer.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { DraftBody, OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Para 11: the reviewer drafts the answer, with its reasons and what follows; what is missing is named by the rule. */
export const draftAnswer = operation({
  name: 'draftAnswer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject(DraftBody),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) => {
    const { act = '', rest = '', unconsidered: why, ...said } = call.body;
    return complained(call, deps, (acting) => draft({ ...call.params, ...said, why, act, rest }, acting, deps));
  },
});
