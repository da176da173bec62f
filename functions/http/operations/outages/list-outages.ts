import * as z from 'zod/mini';
import type { Observations, Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import { seenFrom, untold } from '#domain/outages/observed.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { ObservedView, OutageView, observedView, outageView } from '#http/views/outage-view.ts';

interface Deps {
  readonly outages: Outages;
  readonly observations: Pick<Observations, 'since'>;
  readonly people: People;
}

/**
 * X60: every recorded outage, the latest first; an operator finds here in which of them he took a package. Beside them what
 * the service saw of itself and nobody has told of yet, which the supervisor records by its own times (X106).
 */
export const listOutages = operation({
  name: 'listOutages',
  by: 'official',
  answer: z.object({ items: z.array(OutageView), untold: z.optional(z.array(ObservedView)) }),
  run: async ({ now }, deps: Deps) => {
    const [outages, seen] = await Promise.all([deps.outages.all(), deps.observations.since(seenFrom(now))]);
    const latestFirst = outages.toReversed();
    const items = await Promise.all(latestFirst.map((one) => outageView(one, { seen, now }, deps)));
    return ok({ body: { items, untold: untold(seen, outages, now).toReversed().map(observedView) } });
  },
});
