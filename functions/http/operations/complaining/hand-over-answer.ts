import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { handOverAnswer as handOver } from '#casework/acts/complaining/send-answer.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { complained } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { ComplaintView } from '#http/views/files/complaint-view.ts';

/** Para 11: whoever has no cabinet is handed the answer against identity. */
export const handOverAnswer = operation({
  name: 'handOverAnswer',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject({ iin: Iin, identityDocument: IdentityDocument }),
  answer: ComplaintView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    complained(call, deps, (acting) => handOver({ ...call.params, ...call.body }, acting, deps)),
});
