import { releaseTask as release } from '#casework/acts/claim-task.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

/** Puts a task back into the common tray. */
export const releaseTask = operation({
  name: 'releaseTask',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const call = await inStanding(asked, 'ReleaseTask', deps);
    return command(call, deps, (acting) => release(call.params, acting, deps));
  },
});
