import * as z from 'zod/mini';
import { RoundOfPerson, type RoundsDeps, roundsOfPerson } from '#casework/acts/allocating/rounds-of-person.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { subjectOf } from '#domain/actor.ts';
import { ok } from '#domain/result.ts';
import { seen } from '#http/calls/commanding.ts';
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
    const mine = await wholeOf((cursor) => deps.lists.ofApplicant(subjectOf(call.actor), cursor));
    const cases = await Promise.all(mine.map((caseId) => seen(caseId, call, deps)));
    const told = await Promise.all(cases.map((each) => (each.ok ? roundsOfPerson(each.value, deps) : [])));
    return ok({ body: { items: eachOnce(told.flat()) } });
  },
});

/** A round about whose entry several requests are is told once. */
const eachOnce = (rounds: readonly RoundOfPerson[]): RoundOfPerson[] => [
  ...new Map(rounds.map((round) => [round.allocationId, round])).values(),
];
