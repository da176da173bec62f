import * as z from 'zod/mini';
import type { Outages } from '#casework/ports/outages.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { OutageView, outageView } from '#http/views/outage-view.ts';

/** X60: every recorded outage, the latest first; an operator finds here in which of them he took a package. */
export const listOutages = operation({
  name: 'listOutages',
  by: 'official',
  answer: z.object({ items: z.array(OutageView) }),
  run: async (_call, deps: { readonly outages: Outages; readonly people: People }) => {
    const outages = await deps.outages.all();
    return ok({ body: { items: await Promise.all(outages.toReversed().map((one) => outageView(one, deps))) } });
  },
});
