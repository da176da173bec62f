import { refusePackage as refuse } from '#casework/acts/filing/refuse-package.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Nothing, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** M10: the receipt of refusal to accept. */
export const refusePackage = operation({
  name: 'refusePackage',
  by: 'bearer',
  params: OfCase,
  body: Nothing,
  answer: CaseView,
  run: (call, deps: CommandDeps & PaperDeps) => command(call, deps, (acting) => refuse(call.params, acting, deps)),
});
