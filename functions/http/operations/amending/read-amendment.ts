import { ok } from '#domain/result.ts';
import { seenAmendment } from '#http/calls/amending.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView, amendmentView } from '#http/views/files/amendment-view.ts';

/** An amendment as it stands, and what may be done with it; no personal data in it, so no reading to note. */
export const readAmendment = operation({
  name: 'readAmendment',
  by: 'bearer',
  params: OfAmendment,
  answer: AmendmentView,
  run: async (asked, deps: SeeingDeps) => {
    const seen = await seenAmendment(asked.params.amendmentId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    return ok({ body: amendmentView(file, call), version: file.version });
  },
});
