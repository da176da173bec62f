import { releaseTask } from '#casework/acts/claiming.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { doneWith, standingIn } from '#http/calls/complaining.ts';
import type { StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** Puts a task of a complaint back; whoever keeps the office need not see it to free it. */
export const releaseComplaint = operation({
  name: 'releaseComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: Nothing,
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const call = await standingIn(asked, 'ReleaseTask', deps);
    return doneWith(call, deps, (acting) => releaseTask(complaint, call.params.complaintId, { acting, deps }));
  },
});
