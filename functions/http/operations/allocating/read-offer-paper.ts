import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { word } from '#domain/text/texts.ts';
import { base64 } from '#http/base64.ts';
import { readForReason, seenOffer } from '#http/calls/allocating.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfferId } from '#http/shapes/allocations.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { papersShown } from '#http/views/allocation-view.ts';
import { paperText } from '#http/views/paper-text.ts';

interface Deps extends SeeingDeps {
  readonly access: AccessLog;
  readonly documents: Pick<Documents, 'readPaper'>;
}

/** A paper of an offer, its bytes and its text: what is offered, what was answered, minutes and decision; an official says why he reads it. */
export const readOfferPaper = operation({
  name: 'readOfferPaper',
  by: 'bearer',
  params: z.strictObject({ offerId: OfferId, type: word(40, 'paperType', /^[A-Z_]{3,40}$/) }),
  query: Why,
  answer: PaperView,
  run: async (asked, deps: Deps) => {
    const { offerId, type } = asked.params;
    const seen = await seenOffer(offerId, asked, deps);
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
