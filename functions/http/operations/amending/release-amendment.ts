import { releaseTask } from '#casework/acts/claiming.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { doneWith } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** Puts a task of an amendment back; whoever keeps the office need not see it to free it. */
export const releaseAmendment = operation({
  name: 'releaseAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: Nothing,
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { amendmentId: id } = asked.params;
    const call = await inStanding(asked, { kind: amendment, id, action: 'ReleaseTask' }, deps);
    return doneWith(call, deps, (acting) => releaseTask(amendment, id, { acting, deps }));
  },
});
