import { recuse } from '#casework/acts/allocating/offers/staffing.ts';
import type { StaffingDeps } from '#casework/acts/staffing.ts';
import { offer } from '#domain/offer/kind.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { recusal, recused } from '#http/calls/recusing.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** APPK 67: an official recuses himself, the head a subordinate; whoever is recused is told no more of it. */
export const recuseFromOffer = operation({
  name: 'recuseFromOffer',
  by: 'bearer',
  params: OfOffer,
  body: recusal(),
  answer: CaseExists,
  run: (asked, deps: CommandDeps & StaffingDeps) =>
    recused(asked, deps, { kind: offer, id: asked.params.offerId, recuse }),
});
