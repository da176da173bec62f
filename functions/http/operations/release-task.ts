import { ok } from '#domain/result.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { inStanding, type StandingDeps } from '#http/standing.ts';

/** Puts a task back into the common tray. */
export const releaseTask: Operation<Call<{ caseId: string }>, CommandDeps & StandingDeps> = async (asked, deps) => {
  const call = await inStanding(asked, 'ReleaseTask', deps);
  return command(call, deps, async () => ok({ caseId: call.params.caseId, command: { type: 'ReleaseTask' } }));
};
