import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { handOverResult as handOver } from '#casework/acts/examining/hand-over-result.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const HandingOver = z.strictObject({ to: who, iin: ForeignersToo, identityDocument: IdentityDocument });

/** 5.7, X37: the result is handed over against identity. */
export const handOverResult = operation({
  name: 'handOverResult',
  by: 'bearer',
  params: OfCase,
  body: HandingOver,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & PowerDeps) =>
    command(call, deps, (acting) => handOver({ ...call.body, ...call.params }, acting, deps)),
});
