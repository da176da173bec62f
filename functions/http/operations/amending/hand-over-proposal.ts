import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { handOverProposal as handOver } from '#casework/acts/amending/send-decision.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 73: the registrar hands what is proposed over against identity, to whoever has no cabinet. */
export const handOverProposal = operation({
  name: 'handOverProposal',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => handOver({ ...call.params, ...call.body }, acting, deps)),
});
