import * as z from 'zod/mini';
import { attachToComplaint } from '#casework/acts/complaining/attach-document.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { doneWith } from '#http/calls/complaining.ts';
import { operation } from '#http/operation.ts';
import { AttachmentBody, OfAttachment } from '#http/shapes/complaints.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

interface Deps extends CommandDeps {
  readonly documents: Documents;
}

/** X187: what was uploaded is looked at by the server and attached to the complaint. */
export const confirmComplaintUpload = operation({
  name: 'confirmComplaintUpload',
  by: 'bearer',
  params: OfAttachment,
  body: z.strictObject(AttachmentBody),
  answer: CaseExists,
  run: (call, deps: Deps) =>
    doneWith(call, deps, (acting) => attachToComplaint({ ...call.params, ...call.body }, acting, deps)),
});
