import { ok } from '#domain/result.ts';
import { answerWith, seen } from '#http/calls/commanding.ts';
import { inStanding, type StandingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

/** A case as it stands and what may be done with it, in whichever role the official may see it; no personal data in it. */
export const readProviderCase = operation({
  name: 'readCase',
  by: 'bearer',
  params: OfCase,
  answer: CaseView,
  run: async (asked, deps: StandingDeps) => {
    const call = await inStanding(asked, 'SeeCase', deps);
    const theCase = await seen(call.params.caseId, call.actor, deps);
    return theCase.ok ? ok(answerWith(theCase.value, call)) : theCase;
  },
});
