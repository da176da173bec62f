import * as z from 'zod/mini';
import { readForReason, seenAmendment } from '#http/calls/amending.ts';
import { type PaperDeps, paperRead } from '#http/calls/paper-reading.ts';
import { operation } from '#http/operation.ts';
import { AmendmentId } from '#http/shapes/amendments.ts';
import { PaperType } from '#http/shapes/of-case.ts';
import { PaperView } from '#http/shapes/papers.ts';
import { Why } from '#http/shapes/reasons.ts';
import { papersShown } from '#http/views/files/amendment-view.ts';

/** A paper of an amendment, its bytes and its text: what is proposed, what was answered, what was decided; an official says why he reads it. */
export const readAmendmentPaper = operation({
  name: 'readAmendmentPaper',
  by: 'bearer',
  params: z.strictObject({ amendmentId: AmendmentId, type: PaperType }),
  query: Why,
  answer: PaperView,
  run: async (asked, deps: PaperDeps) => {
    const seen = await seenAmendment(asked.params.amendmentId, asked, deps);
    return seen.ok ? paperRead(seen.value, { papersShown, readForReason }, deps) : seen;
  },
});
