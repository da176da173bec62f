import * as z from 'zod/mini';
import type { LineDeps } from '#casework/asking/trays/line-facts.ts';
import { type ReceiptsDeps, receiptsOfDay } from '#casework/asking/trays/receipts-of-day.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { centreOfReceipts } from '#domain/application/rules/seeing/receipts.ts';
import { ok, refused } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { cursor } from '#domain/text/texts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { ReceiptView, receiptView } from '#http/views/receipt-view.ts';

const atOnce = 10;

/** 5.1: what the centre of whoever asks took in on a day, first taken first. Results that wait lie in its tray (5.7). */
export const listReceipts = operation({
  name: 'listReceipts',
  by: 'official',
  query: z.strictObject({ day: z.optional(day), cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(ReceiptView), cursor: z.optional(z.string()) }),
  run: async ({ actor: viewer, now, requestId, query }, deps: ReceiptsDeps & LineDeps) => {
    const centre = centreOfReceipts(viewer);
    if (!centre.ok) return refused(refusedBy(centre.error));
    const looking = { centre: centre.value, day: query.day ?? localDate(now), viewer, cursor: query.cursor };
    const page = await receiptsOfDay(looking, deps);
    const items = await inParallel(page.items, atOnce, (one) => receiptView(one, { viewer, now, requestId }, deps));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
