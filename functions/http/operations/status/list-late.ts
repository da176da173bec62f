import * as z from 'zod/mini';
import { type LateDeps, lateFiles } from '#casework/asking/trays/late-files.ts';
import type { LineDeps } from '#casework/asking/trays/line-facts.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { officeSeen } from '#domain/application/rules/seeing/tray-seen.ts';
import { ok, refused } from '#domain/result.ts';
import { cursor, word } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { LateView, lateView } from '#http/views/late-view.ts';

const atOnce = 10;

/** What an office is late with: the terms that have passed, by whom or by which neighbour it is waited for. */
export const listLate = operation({
  name: 'listLate',
  by: 'official',
  query: z.strictObject({ cursor: z.optional(cursor(2000)), organisation: z.optional(word(60, 'office')) }),
  answer: z.object({ items: z.array(LateView), cursor: z.optional(z.string()) }),
  run: async (call, deps: LateDeps & LineDeps & { readonly staff: Pick<StaffRegister, 'get'> }) => {
    const { actor: viewer, now, requestId, query } = call;
    const office = officeSeen(query.organisation, viewer);
    if (!office.ok) return refused(refusedBy(office.error, 'query'));
    const page = await lateFiles({ organisation: office.value, viewer, cursor: query.cursor }, deps);
    const items = await inParallel(page.items, atOnce, (one) => lateView(one, { viewer, now, requestId }, deps));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
