import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { subjectOf } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { seen } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { CaseView, caseView } from '#http/views/files/case-view.ts';
import { NotShown, notShownTo } from '#http/views/proven-alone.ts';

const Paging = z.strictObject({ cursor: z.optional(cursor(1000)) });
const Requests = z.object({ items: z.array(CaseView), cursor: z.optional(z.string()), notShown: z.optional(NotShown) });

interface Deps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
}

/** The recipient's own requests, newest first («Қызметтерді алу тарихы»). */
export const listRequests = operation({
  name: 'listRequests',
  by: 'bearer',
  query: Paging,
  answer: Requests,
  run: async (call, deps: Deps) => {
    const actor = call.actor;
    const page = await deps.lists.ofApplicant(subjectOf(actor), call.query.cursor);
    const cases = await Promise.all(page.items.map((caseId) => seen(caseId, call, deps)));
    const items = cases.flatMap((theCase) => (theCase.ok ? [caseView(theCase.value, call)] : []));
    return ok({ body: { items, cursor: page.cursor, notShown: notShownTo(actor) } });
  },
});
