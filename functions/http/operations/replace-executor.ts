import { type NameDeps, replaceExecutor as replace } from '#casework/acts/name-executor.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Replacing = Call<{ caseId: string }, unknown, { executor: string; reason: string }>;

/** X43: the head replaces the executor, with a reason. */
export const replaceExecutor: Operation<Replacing, CommandDeps & NameDeps> = (call, deps) =>
  command(call, deps, (acting) => replace({ ...call.body, ...call.params }, acting, deps));
