import * as z from 'zod/mini';
import { type RoundsDeps, roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { type PlaceDeps, placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok, refused } from '#domain/result.ts';
import { noteAudit } from '#http/calls/allocating.ts';
import { seen } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { inFuture, ofPast } from '#http/shapes/past-query.ts';

/** X116: where the entry of a request stands and why, for whoever was received with it; no personal data in it. Where he asks, of the last rounds, too (X249). */
export const readPlace = operation({
  name: 'readPlace',
  by: 'bearer',
  params: OfCase,
  query: z.strictObject({ ...ofPast, rounds: z.optional(z.literal('true')) }),
  answer: PlaceAnswer,
  run: async (call, deps: PlaceDeps & RoundsDeps & { readonly cases: CaseStore; readonly access: AccessLog }) => {
    const { now, query, params } = call;
    const shown = await seen(params.caseId, call, deps);
    if (!shown.ok) return shown;
    const future = inFuture(query, now, 'query');
    if (future) return refused(future);
    const place = await placeOfEntry(shown.value, { now, ...query }, deps);
    if (!place) return refused(problem('ON_NO_LIST'));
    if (!query.rounds) return ok({ body: place });
    await noteAudit(call, shown.value, ['rounds'], deps);
    return ok({ body: { ...place, rounds: await roundsOfPerson(shown.value, deps) } });
  },
});
