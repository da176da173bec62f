import { type WithdrawDeps, withdrawAtDesk as withdraw } from '#casework/acts/withdraw-request.ts';
import type { Caller } from '#http/caller.ts';
import { type CommandDeps, command } from '#http/commanding.ts';
import type { Call, Operation } from '#http/operation.ts';

type Body = Caller & { by: 'recipient' | 'representative'; documentId: string };

/** X21: at the desk, against identity and on a scanned statement. */
export const withdrawAtDesk: Operation<Call<{ caseId: string }, unknown, Body>, CommandDeps & WithdrawDeps> = (
  call,
  deps,
) => command(call, deps, (acting) => withdraw({ ...call.body, ...call.params }, acting, deps));
