import * as z from 'zod/mini';
import { type LeaveAtDeskDeps, stayAtDesk as stay } from '#casework/acts/amending/leave-at-desk.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { doneWith } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** X153: the leaving is taken back at a desk against identity; the operator sees no more of it than that it was. */
export const stayAtDesk = operation({
  name: 'stayAtDesk',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: CaseExists,
  run: (call, deps: CommandDeps & LeaveAtDeskDeps) =>
    doneWith(call, deps, (acting) => stay({ ...call.params, ...call.body }, acting, deps)),
});
