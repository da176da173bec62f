import { releaseTask } from '#casework/acts/claiming.ts';
import { offer } from '#domain/offer/kind.ts';
import { doneWith } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** Puts a task of an offer back; whoever keeps the office need not see it to free it. */
export const releaseOffer = operation({
  name: 'releaseOffer',
  by: 'bearer',
  params: OfOffer,
  body: Nothing,
  answer: CaseExists,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { offerId: id } = asked.params;
    const call = await inStanding(asked, { kind: offer, id, action: 'ReleaseTask' }, deps);
    return doneWith(call, deps, (acting) => releaseTask(offer, id, { acting, deps }));
  },
});
