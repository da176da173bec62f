import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { recordPowerCheck as record } from '#casework/acts/examining/record-power-check.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X9: what the executor found of a power not certified by a notary. */
export const recordPowerCheck = operation({
  name: 'recordPowerCheck',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ found: z.enum(['confirmed', 'refuted']), reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    command(call, deps, (acting) => record({ ...call.body, ...call.params }, acting, deps)),
});
