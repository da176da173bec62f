import { releaseTask as release } from '#casework/acts/claiming.ts';
import { application } from '#domain/application/kind.ts';
import { acknowledged, type CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** Puts a task back into the common tray; whoever keeps the office need not see the case to free it. */
export const releaseTask = operation({
  name: 'releaseTask',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const call = await inStanding(asked, { kind: application, id: asked.params.caseId, action: 'ReleaseTask' }, deps);
    return acknowledged(call, deps, (acting) => release(application, call.params.caseId, { acting, deps }));
  },
});
