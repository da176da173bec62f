import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { returnDraft as giveBack } from '#casework/acts/examining/draft-result.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.5, X43: the head returns the draft with a reason. */
export const returnDraft = operation({
  name: 'returnDraft',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    command(call, deps, (acting) => giveBack({ ...call.body, ...call.params }, acting, deps)),
});
