import * as z from 'zod/mini';
import { type RoundsDeps, roundsOfPerson } from '#casework/acts/allocating/rounds/rounds-of-person.ts';
import { RoundOfPerson } from '#casework/asking/places/round-answer.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { ok } from '#domain/result.ts';
import { whoseOwn } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';

interface Deps extends RoundsDeps {
  readonly cases: CaseStore;
  readonly lists: Pick<CaseLists, 'incoming' | 'ofApplicant'>;
}

/** X198: was I a candidate in the rounds of where I stand, for which dwellings, why not I, and who. */
export const readMyRounds = operation({
  name: 'readMyRounds',
  by: 'bearer',
  answer: z.object({ items: z.array(RoundOfPerson) }),
  run: async (call, deps: Deps) => {
    const mine = await whoseOwn(call, deps);
    const told = await Promise.all(mine.map((file) => roundsOfPerson(file, deps)));
    return ok({ body: { items: eachOnce(told.flat()) } });
  },
});

/** A round about whose entry several requests are is told once. */
const eachOnce = (rounds: readonly RoundOfPerson[]): RoundOfPerson[] => [
  ...new Map(rounds.map((round) => [round.allocationId, round])).values(),
];
