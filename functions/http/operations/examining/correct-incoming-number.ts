import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { correctIncomingNumber as correct } from '#casework/acts/examining/correct-incoming-number.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X57: a slip in the incoming number is corrected before the signature; old and new stay in the journal. */
export const correctIncomingNumber = operation({
  name: 'correctIncomingNumber',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ number: officeNumber(40), reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    command(call, deps, (acting) => correct({ ...call.body, ...call.params }, acting, deps)),
});
