import type { WritingDeps } from '#casework/acting.ts';
import { recordPowerCheck as record } from '#casework/acts/record-power-check.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Checking = Call<{ caseId: string }, unknown, { found: 'confirmed' | 'refuted'; reason: string }>;

/** X9: what the executor found of a power not certified by a notary. */
export const recordPowerCheck: Operation<Checking, CommandDeps & WritingDeps> = (call, deps) =>
  command(call, deps, (acting) => record({ ...call.body, ...call.params }, acting, deps));
