import { claimTask } from '#casework/acts/claiming.ts';
import { offer } from '#domain/offer/kind.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** Takes a task of an offer out of the common tray, or over from whose claim stands no more. */
export const claimOffer = operation({
  name: 'claimOffer',
  by: 'bearer',
  params: OfOffer,
  body: Nothing,
  answer: OfferView,
  run: async (asked, deps: CommandDeps & StandingDeps) => {
    const { offerId: id } = asked.params;
    const call = await inStanding(asked, { kind: offer, id, action: 'ClaimTask' }, deps);
    return offered(call, deps, (acting) => claimTask(offer, id, { acting, deps }));
  },
});
