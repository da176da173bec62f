import type { WritingDeps } from '#casework/acting.ts';
import { handOverResult as handOver } from '#casework/acts/hand-over-result.ts';
import type { Caller } from '#http/caller.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Handover = Call<{ caseId: string }, unknown, Caller & { to: 'recipient' | 'representative' }>;

/** 5.7, X37: the result is handed over against identity. */
export const handOverResult: Operation<Handover, CommandDeps & WritingDeps> = (call, deps) =>
  command(call, deps, (acting) => handOver({ ...call.body, ...call.params }, acting, deps));
