import { type WithdrawDeps, withdrawInCabinet } from '#casework/acts/withdraw-request.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';
import { fromBase64 } from '#http/reading.ts';
import type { SignedPaper } from '#http/signed-paper.ts';

type Deps = CommandDeps & WithdrawDeps & SignedByDeps;

/** X21: in the cabinet, by a statement that the recipient signed. */
export const withdrawRequest: Operation<Call<{ caseId: string }, unknown, SignedPaper>, Deps> = (call, deps) =>
  command(call, deps, (acting) => {
    const signed = { ...call.body, cms: fromBase64(call.body.cms) };
    return withdrawInCabinet({ ...call.params, signed }, acting, deps);
  });
