import { type NameDeps, nameExecutor as name } from '#casework/acts/name-executor.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Naming = Call<{ caseId: string }, unknown, { executor: string; resolution: string }>;

/** 5.3: the head names the responsible executor with a resolution. */
export const nameExecutor: Operation<Naming, CommandDeps & NameDeps> = (call, deps) =>
  command(call, deps, (acting) => name({ ...call.body, ...call.params }, acting, deps));
