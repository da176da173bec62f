import * as z from 'zod/mini';
import { OverdueRequest, overdueRequest } from '#casework/asking/overdue-request.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import { seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView, complaintView } from '#http/views/files/complaint-view.ts';

interface Deps extends SeeingDeps {
  readonly cases: Pick<CaseStore, 'load' | 'journal'>;
}

/**
 * A complaint as it stands, and what may be done with it; of an overdue request who has it, and its journal. No personal data in
 * it, so no reading to note.
 */
export const readComplaint = operation({
  name: 'readComplaint',
  by: 'bearer',
  params: OfComplaint,
  answer: z.extend(ComplaintView, { overdue: z.optional(OverdueRequest) }),
  run: async (asked, deps: Deps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const overdue = await overdueRequest(file, call.now, deps);
    return ok({ body: { ...complaintView(file, call), overdue }, version: file.version });
  },
});
