import { stayInQueue as act, type LeaveDeps } from '#casework/acts/amending/leave-queue.ts';
import { fromBase64 } from '#http/base64.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** The leaving is taken back, by a signed statement. */
export const stayInQueue = operation({
  name: 'stayInQueue',
  by: 'bearer',
  params: OfAmendment,
  body: SignedPaper,
  answer: AmendmentView,
  run: (call, deps: CommandDeps & LeaveDeps) => {
    const signed = { ...call.body, cms: fromBase64(call.body.cms) };
    return amended(call, deps, (acting) => act({ ...call.params, signed }, acting, deps));
  },
});
