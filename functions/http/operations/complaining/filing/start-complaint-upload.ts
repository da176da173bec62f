import * as z from 'zod/mini';
import { startComplaintUpload as start } from '#casework/acts/complaining/attach-document.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { AttachmentStart, OfComplaint } from '#http/shapes/complaints.ts';
import { UploadForm } from '#http/shapes/documents.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly documents: Documents;
}

/** X187: where to send what is attached to a complaint. */
export const startComplaintUpload = operation({
  name: 'startComplaintUpload',
  by: 'bearer',
  params: OfComplaint,
  body: z.strictObject(AttachmentStart),
  keyless: true,
  answer: UploadForm,
  run: async ({ actor, now, params, body }, deps: Deps) => {
    const started = await start({ ...params, ...body }, { actor, now }, deps);
    return started.ok ? ok({ body: started.value }) : refused(refusedBy(started.error));
  },
});
