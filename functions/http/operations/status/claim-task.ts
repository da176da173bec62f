import { claimTask as claim } from '#casework/acts/claiming.ts';
import { application } from '#domain/application/kind.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** Takes a task out of the common tray, or over from whose claim stands no more. */
export const claimTask = operation({
  name: 'claimTask',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const call = await inStanding(asked, { kind: application, id: asked.params.caseId, action: 'ClaimTask' }, deps);
    return command(call, deps, (acting) => claim(application, call.params.caseId, { acting, deps }));
  },
});
