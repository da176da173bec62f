import { releaseTask } from '#casework/acts/claiming.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** Puts a visit back into the tray of the centre; its administrator, also what another has claimed. */
export const releaseVisit = operation({
  name: 'releaseVisit',
  by: 'bearer',
  params: OfVisit,
  body: Nothing,
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { visitId: id } = asked.params;
    const call = await inStanding(asked, { kind: homeVisit, id, action: 'ReleaseTask' }, deps);
    const done = await performed(homeVisit, call, {
      deps,
      act: (acting) => releaseTask(homeVisit, id, { acting, deps }),
    });
    if (!done.ok) return done;
    const { version } = done.value;
    return ok({ body: { id, version }, version });
  },
});
