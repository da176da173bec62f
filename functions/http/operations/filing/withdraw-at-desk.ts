import type { WritingDeps } from '#casework/acting.ts';
import { type WithdrawDeps, withdrawAtDesk as withdraw } from '#casework/acts/filing/withdraw-request.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import type { SeenDeps } from '#casework/second-person/seen-for-ending.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { EndingAtDesk } from '#http/shapes/ending-at-desk.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** X21, X112: at the desk, against identity that two operators have seen and on a scanned statement. */
export const withdrawAtDesk = operation({
  name: 'withdrawAtDesk',
  by: 'bearer',
  params: OfCase,
  body: EndingAtDesk,
  answer: CaseView,
  run: (call, deps: CommandDeps & WithdrawDeps & WritingDeps & PowerDeps & SeenDeps) =>
    command(call, deps, (acting) => withdraw({ ...call.body, ...call.params }, acting, deps)),
});
