import { claimTask } from '#casework/acts/claiming.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { visited } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { HomeVisitView } from '#http/views/files/home-visit-view.ts';

/** Takes a visit out of the tray of the centre, or over from whose claim stands no more. */
export const claimVisit = operation({
  name: 'claimVisit',
  by: 'bearer',
  params: OfVisit,
  body: Nothing,
  answer: HomeVisitView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { visitId: id } = asked.params;
    const call = await inStanding(asked, { kind: homeVisit, id, action: 'ClaimTask' }, deps);
    return visited(call, deps, (acting) => claimTask(homeVisit, id, { acting, deps }));
  },
});
