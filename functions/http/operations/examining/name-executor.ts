import * as z from 'zod/mini';
import type { NamingDeps } from '#casework/acting.ts';
import { nameExecutor as name } from '#casework/acts/examining/name-executor.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.3: the head names the responsible executor with a resolution. */
export const nameExecutor = operation({
  name: 'nameExecutor',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ executor: StaffId, resolution: reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & NamingDeps) =>
    command(call, deps, (acting) => name({ ...call.body, ...call.params }, acting, deps)),
});
