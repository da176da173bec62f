import { mendedBy } from '#casework/filing/filing.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type PlaceOfCase, placeOfCase } from '#casework/register/read-place.ts';
import type { Application } from '#domain/application/application.ts';
import { momentOffered } from '#domain/application/rules/filing/kept-moment.ts';
import { isRefilable } from '#domain/application/rules/filing/refiling.ts';
import type { Offer } from '#domain/application/words/moment-words.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface StatusFactsDeps {
  readonly cases: CaseStore;
  readonly people: People;
  readonly register: Register;
}

/** What a status tells beside the request itself: the place of a registered person, the moment that a refiling would keep. */
export interface StatusFacts {
  readonly place?: PlaceOfCase;
  readonly offer?: Offer;
}

export async function statusFacts(theCase: Application, now: Instant, deps: StatusFactsDeps): Promise<StatusFacts> {
  const [place, offer] = await Promise.all([placeOfCase(theCase, now, deps), offerOf(theCase, now, deps)]);
  return { place, offer };
}

/** As if it were filed again this moment. */
async function offerOf(theCase: Application, now: Instant, deps: StatusFactsDeps): Promise<Offer> {
  if (!isRefilable(theCase)) return undefined;
  const mended = await mendedBy({ refiles: theCase.id }, deps);
  return mended && momentOffered(mended, now);
}
