import * as z from 'zod/mini';
import { shownToCallerFault, withRounds } from '#casework/acts/allocating/rounds/rounds-for-caller.ts';
import type { RoundsDeps } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { PlaceAnswer } from '#casework/asking/places/place-answer.ts';
import { placeOfEntry } from '#casework/asking/places/place-of-entry.ts';
import { rowForCaller } from '#casework/asking/status/row-for-caller.ts';
import { type CallerDeps, forCaller } from '#casework/asking/status/status-for-caller.ts';
import type { Whose } from '#casework/papers/whose.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import { ok, refused } from '#domain/result.ts';
import { code, line, paragraph } from '#domain/text/texts.ts';
import { callerTurnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { problem, refusedBy } from '#http/problems/problem.ts';
import { inFuture, ofPast } from '#http/shapes/past-query.ts';

const said = {
  ...{ iin: Iin, reason: paragraph(1000), ...ofPast },
  /** the last rounds, too: was he a candidate, and why not he */
  rounds: z.optional(z.literal(true)),
  /** by which he is known at the desk, so that he is told what lies in his family */
  identityDocument: z.optional(IdentityDocument),
};
const PlaceQuery = z.union([
  z.strictObject({ number: code(60, 'CASE_NUMBER_INVALID', parseCaseNumber), ...said }),
  z.strictObject({ provider: z.enum(providerIds), oldNumber: line(40), ...said }),
]);

/**
 * X116: the place for a caller, who names the number and the IIN as for the status; who came from an old list names the
 * office, and the number that he had there or has now (X223). Where he asks, of the last rounds, too: was he a candidate, and
 * why not he (X249).
 */
export const queryPlace = operation({
  name: 'queryPlace',
  by: 'official',
  body: PlaceQuery,
  keyless: true,
  answer: PlaceAnswer,
  run: async ({ body, actor: by, now, requestId }, deps: CallerDeps & RoundsDeps) => {
    const { since, at, iin, rounds, identityDocument } = body;
    const answering = { by, now, requestId };
    const fault = shownToCallerFault({ iin, rounds, identityDocument }, answering);
    if (fault) return refused(refusedBy(fault, 'body'));
    const future = inFuture(body, now, 'body');
    if (future) return refused(future);
    const place = (file: Whose) => placeOfEntry(file, { now, since, at }, deps);
    const tell = rounds ? withRounds(place, { identityDocument, answering }, deps) : { fields: ['place'], of: place };
    const told =
      'number' in body
        ? await forCaller(body, answering, { tell, deps })
        : await rowForCaller(body, answering, { tell, deps });
    if (!told.ok) return callerTurnedAway(told.error);
    return told.value ? ok({ body: told.value }) : refused(problem('ON_NO_LIST'));
  },
});
