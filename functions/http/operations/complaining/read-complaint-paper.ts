import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { word } from '#domain/text/texts.ts';
import { base64 } from '#http/base64.ts';
import { readForReason, seenComplaint } from '#http/calls/complaining.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { ComplaintId } from '#http/shapes/complaints.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { papersShown } from '#http/views/complaint-view.ts';
import { paperText } from '#http/views/paper-text.ts';

interface Deps extends SeeingDeps {
  readonly access: AccessLog;
  readonly documents: Pick<Documents, 'readPaper'>;
}

/** A paper of a complaint, its bytes and its text: the complaint, its receipt, its answer; an official says why he reads it. */
export const readComplaintPaper = operation({
  name: 'readComplaintPaper',
  by: 'bearer',
  params: z.strictObject({ complaintId: ComplaintId, type: word(40, 'paperType', /^[A-Z_]{3,40}$/) }),
  query: Why,
  answer: PaperView,
  run: async (asked, deps: Deps) => {
    const { complaintId, type } = asked.params;
    const seen = await seenComplaint(complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const paper = papersShown(file, call.actor).includes(type) ? file.papers[type] : undefined;
    if (!paper) return refused(problem('NOT_FOUND'));
    const noted = await readForReason(call, file, [`paper ${type}`], deps);
    if (!noted.ok) return noted;
    const bytes = await deps.documents.readPaper(paper);
    const named = { id: paper.id, sha256: paper.sha256 };
    return ok({ body: { type, paper: named, content: base64(bytes), text: paperText(bytes) } });
  },
});
