import * as z from 'zod/mini';
import { ComplaintTexts, textsOfComplaint } from '#casework/asking/texts/texts-of-complaint.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { readForReason, seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Why } from '#http/shapes/reasons.ts';

interface Deps extends SeeingDeps {
  readonly cases: CaseStore;
  readonly access: AccessLog;
  readonly people: People;
}

/** What was written of it: the complaint, drafts, reasons; the look is noted with its why. */
export const readComplaintTexts = operation({
  name: 'readComplaintTexts',
  by: 'bearer',
  params: OfComplaint,
  query: Why,
  answer: z.object({ complaintId: z.string(), texts: ComplaintTexts }),
  run: async (asked, deps: Deps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const noted = await readForReason(call, file, ['texts'], deps);
    if (!noted.ok) return noted;
    const { id, version } = file;
    return ok({ body: { complaintId: id, texts: await textsOfComplaint(file, deps) }, version });
  },
});
