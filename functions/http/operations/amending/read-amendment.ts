import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import { seenAmendment } from '#http/calls/amending.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView, amendmentView } from '#http/views/amendment-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
}

/** An amendment as it stands, and what may be done with it; no personal data in it, so no reading to note. */
export const readAmendment = operation({
  name: 'readAmendment',
  by: 'bearer',
  params: OfAmendment,
  answer: AmendmentView,
  run: async (call, deps: Deps) => {
    const file = await seenAmendment(call.params.amendmentId, call, deps);
    return file.ok ? ok({ body: amendmentView(file.value, call), version: file.value.version }) : file;
  },
});
