import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { handOverDecision as handOver } from '#casework/acts/amending/send-decision.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** 73(3): the registrar hands the decision over against identity; with that it takes effect. */
export const handOverDecision = operation({
  name: 'handOverDecision',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => handOver({ ...call.params, ...call.body }, acting, deps)),
});
