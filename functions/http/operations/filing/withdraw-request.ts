import { type WithdrawDeps, withdrawInCabinet } from '#casework/acts/filing/withdraw-request.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { fromBase64 } from '#http/base64.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { CaseView } from '#http/views/files/case-view.ts';

type Deps = CommandDeps & WithdrawDeps & SignedByDeps & PreparingDeps;

/** X21: in the cabinet, by a statement that the recipient signed. */
export const withdrawRequest = operation({
  name: 'withdrawRequest',
  by: 'bearer',
  params: OfCase,
  body: SignedPaper,
  answer: CaseView,
  run: (call, deps: Deps) =>
    command(call, deps, (acting) => {
      const signed = { ...call.body, cms: fromBase64(call.body.cms) };
      return withdrawInCabinet({ ...call.params, signed }, acting, deps);
    }),
});
