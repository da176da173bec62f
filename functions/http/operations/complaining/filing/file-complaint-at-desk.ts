import * as z from 'zod/mini';
import { type TakeDeps, fileComplaintAtDesk as take } from '#casework/acts/complaining/take-complaint.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { takenIn } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { ComplaintBody } from '#http/shapes/complaints.ts';
import { ReceiptGiven } from '#http/views/files/complaint-view.ts';

/** Para 11: takes a complaint at a desk against identity; its receipt is printed at once. */
export const fileComplaintAtDesk = operation({
  name: 'fileComplaintAtDesk',
  by: 'bearer',
  body: z.strictObject({ ...ComplaintBody, identityDocument: IdentityDocument }),
  answer: ReceiptGiven,
  status: 201,
  run: (call, deps: CommandDeps & TakeDeps) => takenIn(call, deps, (acting) => take(call.body, acting, deps)),
});
