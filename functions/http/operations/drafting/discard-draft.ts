import { discardDraft as discard } from '#casework/acts/filing/discard-draft.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X45: a draft that was never filed. */
export const discardDraft = operation({
  name: 'discardDraft',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: (call, deps: CommandDeps) => command(call, deps, (acting) => discard(call.params, acting, deps)),
});
