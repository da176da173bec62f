import type { WritingDeps } from '#casework/acting.ts';
import { returnDraft as giveBack } from '#casework/acts/draft-result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Returning = Call<{ caseId: string }, unknown, { reason: string }>;

/** 5.5, X43: the head returns the draft with a reason. */
export const returnDraft: Operation<Returning, CommandDeps & WritingDeps> = (call, deps) =>
  command(call, deps, (acting) => giveBack({ ...call.body, ...call.params }, acting, deps));
