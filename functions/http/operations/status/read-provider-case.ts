import { ok } from '#domain/result.ts';
import { answerWith, type CommandDeps } from '#http/calls/commanding.ts';
import { type StandingDeps, seenInStanding } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** A case as it stands and what may be done with it, in whichever role the official may see it; no personal data in it. */
export const readProviderCase = operation({
  name: 'readCase',
  by: 'bearer',
  params: OfCase,
  answer: CaseView,
  run: async (asked, deps: StandingDeps & Pick<CommandDeps, 'officialsOf'>) => {
    const shown = await seenInStanding(asked, deps);
    return shown.ok ? ok(await answerWith(shown.value.theCase, shown.value.call, deps)) : shown;
  },
});
