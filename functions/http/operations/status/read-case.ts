import { ok } from '#domain/result.ts';
import { answerWith, type CommandDeps, seen } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** The request as it stands and what may be done with it; no personal data in it, so no reading to note. */
export const readCase = operation({
  name: 'readCase',
  by: 'bearer',
  params: OfCase,
  answer: CaseView,
  run: async (call, deps: Pick<CommandDeps, 'cases' | 'officialsOf'>) => {
    const theCase = await seen(call.params.caseId, call, deps);
    return theCase.ok ? ok(await answerWith(theCase.value, call, deps)) : theCase;
  },
});
