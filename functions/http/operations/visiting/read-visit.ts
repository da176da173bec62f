import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import { seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { HomeVisitView, homeVisitView } from '#http/views/files/home-visit-view.ts';

/** A visit as it stands, and what may be done with it; no personal data in it, so no reading to note. */
export const readVisit = operation({
  name: 'readVisit',
  by: 'bearer',
  params: OfVisit,
  answer: HomeVisitView,
  run: async (call, deps: { readonly cases: Pick<CaseStore, 'load'> }) => {
    const seen = await seenVisit(call.params.visitId, call, deps);
    return seen.ok ? ok({ body: homeVisitView(seen.value, call), version: seen.value.version }) : seen;
  },
});
