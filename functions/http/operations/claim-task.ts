import { claimTask as claim } from '#casework/acts/claim-task.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding, type StandingDeps } from '#http/standing.ts';

/** Takes a task out of the common tray. */
export const claimTask: Operation<Call<{ caseId: string }>, CommandDeps & StandingDeps> = async (asked, deps) => {
  const call = await inStanding(asked, 'ClaimTask', deps);
  return command(call, deps, (acting) => claim(call.params, acting, deps));
};
