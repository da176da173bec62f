import { claimTask } from '#casework/acts/claiming.ts';
import { complaint } from '#domain/complaint/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained, standingIn } from '#http/calls/complaining.ts';
import type { StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Takes a task of a complaint out of the common tray, or over from whose claim stands no more. */
export const claimComplaint = operation({
  name: 'claimComplaint',
  by: 'bearer',
  params: OfComplaint,
  body: Nothing,
  answer: ComplaintView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const call = await standingIn(asked, 'ClaimTask', deps);
    return complained(call, deps, (acting) => claimTask(complaint, call.params.complaintId, { acting, deps }));
  },
});
