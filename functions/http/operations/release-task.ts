import { releaseTask as release } from '#casework/acts/claim-task.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding, type StandingDeps } from '#http/standing.ts';

/** Puts a task back into the common tray. */
export const releaseTask: Operation<Call<{ caseId: string }>, CommandDeps & StandingDeps> = async (asked, deps) => {
  const call = await inStanding(asked, 'ReleaseTask', deps);
  return command(call, deps, (acting) => release(call.params, acting, deps));
};
