import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { isStaff, subjectOf } from '#domain/actor.ts';
import { amendmentsOf } from '#domain/amendment/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { seenAmendment } from '#http/calls/amending.ts';
import { operation } from '#http/operation.ts';
import { AmendmentView, amendmentView } from '#http/views/files/amendment-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'office' | 'ofApplicant'>;
}

/** Of an official's office what somebody has to do; of a person's entries all, newest first. */
export const listAmendments = operation({
  name: 'listAmendments',
  by: 'bearer',
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(AmendmentView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const { actor, query } = call;
    const page = isStaff(actor)
      ? await lists.office(actor.organisation, query.cursor)
      : await lists.ofApplicant(amendmentsOf(subjectOf(actor)), query.cursor);
    const found = await Promise.all(page.items.map((id) => seenAmendment(id, call, { cases })));
    const items = found.flatMap((seen) => (seen.ok ? [amendmentView(seen.value.file, call)] : []));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
