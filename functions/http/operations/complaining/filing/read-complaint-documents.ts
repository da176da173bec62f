import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { complaintAttachmentIds } from '#domain/regulation/complaints/attachments.ts';
import { ok } from '#domain/result.ts';
import { readForReason, seenComplaint } from '#http/calls/complaining.ts';
import { addressIn } from '#http/calls/copies.ts';
import type { SeeingDeps } from '#http/calls/standing.ts';
import { operation } from '#http/operation.ts';
import { OfComplaint } from '#http/shapes/complaints.ts';
import { Why } from '#http/shapes/reasons.ts';

interface Deps extends SeeingDeps {
  readonly access: AccessLog;
  readonly documents: Documents;
}

const text = z.string();
const Copy = z.object({
  ...{ id: text, kind: z.enum(complaintAttachmentIds), contentType: text, sha256: text, size: z.number(), at: text },
  ...{ url: text, expiresInSeconds: z.number() },
});

/** X187: what is attached to a complaint, each at an address that lives for minutes; an official says why he reads it. */
export const readComplaintDocuments = operation({
  name: 'readComplaintDocuments',
  by: 'bearer',
  params: OfComplaint,
  query: Why,
  answer: z.object({ complaintId: text, documents: z.array(Copy) }),
  run: async (asked, deps: Deps) => {
    const seen = await seenComplaint(asked.params.complaintId, asked, deps);
    if (!seen.ok) return seen;
    const { file, call } = seen.value;
    const attached = file.documents ?? [];
    const fields = attached.map(({ id }) => `document ${id}`);
    const noted = await readForReason(call, file, fields, deps);
    if (!noted.ok) return noted;
    const documents = await Promise.all(
      attached.map(async (copy) => {
        const { id, kind, sha256, size, at, foundType: contentType } = copy;
        return { id, kind, sha256, size, at, contentType, ...(await addressIn(file.id, copy, deps.documents)) };
      }),
    );
    return ok({ body: { complaintId: file.id, documents }, version: file.version });
  },
});
