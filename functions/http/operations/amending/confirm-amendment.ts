import type { WritingDeps } from '#casework/acting.ts';
import { confirmAmendment as confirm } from '#casework/acts/amending/draft-amendment.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Nothing } from '#http/shapes/of-case.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** X143: a supervisor confirms the draft of what a head alone may not decide. */
export const confirmAmendment = operation({
  name: 'confirmAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: Nothing,
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) => amended(call, deps, (acting) => confirm(call.params, acting, deps)),
});
