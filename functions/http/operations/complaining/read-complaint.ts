import { ok } from '#domain/result.ts';
import { seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView, complaintView } from '#http/views/complaint-view.ts';

/** A complaint as it stands, and what may be done with it; no personal data in it, so no reading to note. */
export const readComplaint = operation({
  name: 'readComplaint',
  by: 'bearer',
  params: OfComplaint,
  answer: ComplaintView,
  run: async (asked, deps: SeeingDeps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    return ok({ body: complaintView(file, call), version: file.version });
  },
});
