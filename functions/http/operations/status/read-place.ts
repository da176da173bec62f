import * as z from 'zod/mini';
import { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { type PlaceDeps, placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok, refused } from '#domain/result.ts';
import { seen } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { inFuture, ofPast } from '#http/shapes/past-query.ts';

/** X116: where the entry of a request stands and why, for whoever was received with it; no personal data in it. */
export const readPlace = operation({
  name: 'readPlace',
  by: 'bearer',
  params: OfCase,
  query: z.strictObject(ofPast),
  answer: PlaceAnswer,
  run: async (call, deps: PlaceDeps & { readonly cases: CaseStore }) => {
    const { now, query, params } = call;
    const shown = await seen(params.caseId, call, deps);
    if (!shown.ok) return shown;
    const future = inFuture(query, now, 'query');
    if (future) return refused(future);
    const place = await placeOfEntry(shown.value, { now, ...query }, deps);
    return place ? ok({ body: place }) : refused(problem('ON_NO_LIST'));
  },
});
