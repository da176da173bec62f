import * as z from 'zod/mini';
import type { NamingDeps } from '#casework/acting.ts';
import { replaceExecutor as replace } from '#casework/acts/examining/name-executor.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X43: the head replaces the executor, with a reason. */
export const replaceExecutor = operation({
  name: 'replaceExecutor',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ executor: StaffId, reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & NamingDeps) =>
    command(call, deps, (acting) => replace({ ...call.body, ...call.params }, acting, deps)),
});
