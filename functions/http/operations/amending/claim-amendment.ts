import { claimTask } from '#casework/acts/claiming.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** Takes a task of an amendment out of the common tray, or over from whose claim stands no more. */
export const claimAmendment = operation({
  name: 'claimAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: Nothing,
  answer: AmendmentView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { amendmentId: id } = asked.params;
    const call = await inStanding(asked, { kind: amendment, id, action: 'ClaimTask' }, deps);
    return amended(call, deps, (acting) => claimTask(amendment, id, { acting, deps }));
  },
});
