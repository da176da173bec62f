import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { ok } from '#domain/result.ts';
import { readForReason, seenVisit } from '#http/calls/visiting.ts';
import { operation } from '#http/operation.ts';
import { OfVisit } from '#http/shapes/home-visits.ts';
import { Why } from '#http/shapes/reasons.ts';
import { VisitAskedView, visitAskedView } from '#http/views/visit-asked-view.ts';

interface Deps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly people: Pick<People, 'read'>;
  readonly access: AccessLog;
}

/** 13: who cannot come, where he lives, what is to be taken in and when he would like it; an official says why he reads it. */
export const readVisitAsked = operation({
  name: 'readVisitAsked',
  by: 'bearer',
  params: OfVisit,
  query: Why,
  answer: VisitAskedView,
  run: async (call, deps: Deps) => {
    const seen = await seenVisit(call.params.visitId, call, deps);
    if (!seen.ok) return seen;
    const noted = await readForReason(call, seen.value, ['visit'], deps);
    if (!noted.ok) return noted;
    return ok({ body: await visitAskedView(seen.value, deps) });
  },
});
