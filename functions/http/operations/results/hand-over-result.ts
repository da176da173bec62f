import * as z from 'zod/mini';
import { type HandOverDeps, handOverResult as handOver } from '#casework/acts/examining/hand-over-result.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { line } from '#domain/text/texts.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { idOf, OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/case-view.ts';

const HandingOver = z.strictObject({
  to: who,
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
  /** at home, by the visit that brings it, against a receipt that was signed by hand (X235) */
  atHome: z.optional(z.strictObject({ visit: idOf(homeVisit), receiptNumber: line(40) })),
});

/** 5.7, X37: the result is handed over against identity. */
export const handOverResult = operation({
  name: 'handOverResult',
  by: 'bearer',
  params: OfCase,
  body: HandingOver,
  answer: CaseView,
  run: (call, deps: CommandDeps & HandOverDeps) =>
    command(call, deps, (acting) => handOver({ ...call.body, ...call.params }, acting, deps)),
});
