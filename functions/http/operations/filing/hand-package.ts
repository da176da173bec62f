import { type HandDeps, handPackage as hand } from '#casework/acts/filing/hand-package.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.1, X41: the complete package is in the operator's hands. */
export const handPackage = operation({
  name: 'handPackage',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: (call, deps: CommandDeps & HandDeps) => command(call, deps, (acting) => hand(call.params, acting, deps)),
});
