import * as z from 'zod/mini';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { isStaff, subjectOf } from '#domain/actor.ts';
import { complaintsOf } from '#domain/complaint/kind.ts';
import { ok } from '#domain/result.ts';
import { cursor } from '#domain/text/texts.ts';
import { seenComplaint } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { ComplaintView, complaintView } from '#http/views/files/complaint-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly lists: Pick<CaseLists, 'office' | 'ofApplicant'>;
}

/** Of an official's office what somebody has to do; of a person's complaints all, newest first. */
export const listComplaints = operation({
  name: 'listComplaints',
  by: 'bearer',
  query: z.strictObject({ cursor: z.optional(cursor(2000)) }),
  answer: z.object({ items: z.array(ComplaintView), cursor: z.optional(z.string()) }),
  run: async (call, { cases, lists }: Deps) => {
    const { actor, query } = call;
    const page = isStaff(actor)
      ? await lists.office(actor.organisation, query.cursor)
      : await lists.ofApplicant(complaintsOf(subjectOf(actor)), query.cursor);
    const found = await Promise.all(page.items.map((id) => seenComplaint(id, call, { cases })));
    const items = found.flatMap((seen) => (seen.ok ? [complaintView(seen.value.file, call)] : []));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
