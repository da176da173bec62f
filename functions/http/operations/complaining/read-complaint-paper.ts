import * as z from 'zod/mini';
import { readForReason, seenComplaint } from '#http/calls/complaining.ts';
import { type PaperDeps, paperRead } from '#http/calls/paper-reading.ts';
import { operation } from '#http/operation.ts';
import { ComplaintId } from '#http/shapes/complaints.ts';
import { PaperType } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { papersShown } from '#http/views/files/complaint-view.ts';

/** A paper of a complaint, its bytes and its text: the complaint, its receipt, its answer; an official says why he reads it. */
export const readComplaintPaper = operation({
  name: 'readComplaintPaper',
  by: 'bearer',
  params: z.strictObject({ complaintId: ComplaintId, type: PaperType }),
  query: Why,
  answer: PaperView,
  run: async (asked, deps: PaperDeps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    return seen.ok ? paperRead(seen.value, { papersShown, readForReason }, deps) : seen;
  },
});
