import * as z from 'zod/mini';
import { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { entryTold, type PlaceDeps, placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok, refused } from '#domain/result.ts';
import { whoseOwn } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { inFuture, ofPast } from '#http/shapes/past-query.ts';
import { NotShown, notShownTo } from '#http/views/proven-alone.ts';

interface Deps extends PlaceDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
}

/** X116: where one stands in every queue into which one was ever put, by a request or from an old list, and why; the latest first. */
export const readMyPlaces = operation({
  name: 'readMyPlaces',
  by: 'bearer',
  query: z.strictObject(ofPast),
  answer: z.object({ items: z.array(PlaceAnswer), notShown: z.optional(NotShown) }),
  run: async (call, deps: Deps) => {
    const { actor, now, query } = call;
    const future = inFuture(query, now, 'query');
    if (future) return refused(future);
    const told = (await whoseOwn(call, deps)).filter(entryTold);
    const places = await Promise.all(told.map((file) => placeOfEntry(file, { now, viewer: actor, ...query }, deps)));
    const items = eachOnce(places.flatMap((place) => place ?? []));
    if (items.length === 0) return refused(problem('ON_NO_LIST'));
    return ok({ body: { items, notShown: notShownTo(actor) } });
  },
});

/** An entry that several requests are about is told by the latest of them. */
const eachOnce = (places: readonly PlaceAnswer[]): PlaceAnswer[] =>
  [
    ...new Map(
      places.toReversed().map((place) => [`${place.provider}#${place.list}#${place.registerNumber}`, place]),
    ).values(),
  ].toReversed();
