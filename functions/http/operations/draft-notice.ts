import type { WritingDeps } from '#casework/acting.ts';
import { draftNotice as draft } from '#casework/acts/draft-result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Drafting = Call<{ caseId: string }, unknown, { reasoning: string }>;

/** 5.4: the executor drafts the notice of registration. */
export const draftNotice: Operation<Drafting, CommandDeps & WritingDeps> = (call, deps) =>
  command(call, deps, (acting) => draft({ ...call.body, ...call.params }, acting, deps));
