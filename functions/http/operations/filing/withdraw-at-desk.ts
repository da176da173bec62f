import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { type WithdrawDeps, withdrawAtDesk as withdraw } from '#casework/acts/filing/withdraw-request.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import type { SeenDeps } from '#casework/second-person/seen-for-withdrawal.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { DocumentId, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const WithdrawalAtDesk = z.strictObject({
  by: who,
  iin: ForeignersToo,
  documentId: DocumentId,
  identityDocument: IdentityDocument,
});

/** X21, X112: at the desk, against identity that two operators have seen and on a scanned statement. */
export const withdrawAtDesk = operation({
  name: 'withdrawAtDesk',
  by: 'bearer',
  params: OfCase,
  body: WithdrawalAtDesk,
  answer: CaseView,
  run: (call, deps: CommandDeps & WithdrawDeps & WritingDeps & PowerDeps & SeenDeps) =>
    command(call, deps, (acting) => withdraw({ ...call.body, ...call.params }, acting, deps)),
});
