import * as z from 'zod/mini';
import { PlaceAnswer } from '#casework/asking/place-answer.ts';
import { placeOfEntry } from '#casework/asking/place-of-entry.ts';
import { type CallerDeps, forCaller } from '#casework/asking/status-for-caller.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { code, paragraph } from '#domain/text/texts.ts';
import { callerTurnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { inFuture, ofPast } from '#http/shapes/past-query.ts';

const PlaceQuery = z.strictObject({
  number: code(60, 'CASE_NUMBER_INVALID', parseCaseNumber),
  iin: Iin,
  reason: paragraph(1000),
  ...ofPast,
});

/** X116: the place for a caller, who names the number and the IIN as for the status. */
export const queryPlace = operation({
  name: 'queryPlace',
  by: 'official',
  body: PlaceQuery,
  keyless: true,
  answer: PlaceAnswer,
  run: async ({ body, actor: by, now, requestId }, deps: CallerDeps) => {
    const { since, at, ...question } = body;
    const future = inFuture(body, now, 'body');
    if (future) return refused(future);
    const tell = {
      fields: ['place'],
      of: (theCase: Parameters<typeof placeOfEntry>[0]) => placeOfEntry(theCase, { now, since, at }, deps),
    };
    const told = await forCaller(question, { by, now, requestId }, { tell, deps });
    if (!told.ok) return callerTurnedAway(told.error);
    return told.value ? ok({ body: told.value }) : refused(problem('ON_NO_LIST'));
  },
});
