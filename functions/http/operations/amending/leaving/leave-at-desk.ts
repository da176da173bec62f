import * as z from 'zod/mini';
import { type LeaveAtDeskDeps, leaveAtDesk as leave } from '#casework/acts/amending/leave-at-desk.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Agreeing } from '#http/shapes/agreeing.ts';
import { EndingAtDesk } from '#http/shapes/ending-at-desk.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { consentsAtMost } from '#http/shapes/papers.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X152: whoever holds an entry leaves the list at a desk, against identity that two operators have seen and on a scanned statement. */
export const leaveAtDesk = operation({
  name: 'leaveAtDesk',
  by: 'bearer',
  params: OfCase,
  body: z.extend(EndingAtDesk, { consents: z.optional(z.array(Agreeing).check(z.maxLength(consentsAtMost))) }),
  answer: CaseView,
  run: (call, deps: CommandDeps & LeaveAtDeskDeps) =>
    command(call, deps, (acting) => leave({ ...call.body, ...call.params }, acting, deps)),
});
