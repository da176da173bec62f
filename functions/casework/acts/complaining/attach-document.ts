import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { onceEach } from '#casework/once-each.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import { type UploadPlace, uploaded, uploadPlace } from '#casework/uploading.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { attachmentFault, roomOf, uploadFault } from '#domain/complaint/rules/attaching.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { ComplaintAttachmentId } from '#domain/regulation/complaints/attachments.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type Acted, type Ask, type OfComplaint, perform } from './on-complaint.ts';

/** X187: where to send what is attached to a complaint. */
export async function startComplaintUpload(
  { complaintId, contentType, size }: OfComplaint & { readonly contentType: string; readonly size: number },
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: { readonly cases: Pick<CaseStore, 'load'>; readonly documents: Pick<Documents, 'uploadForm'> },
): Promise<Result<UploadPlace, Refusal>> {
  const file = await permitted(complaint, { fileId: complaintId, action: 'AttachDocument', actor, now }, deps);
  if (!file.ok) return file;
  const fault = uploadFault(file.value, { claimedType: contentType, size }, 'size');
  if (fault) return refused(fault);
  return ok(await uploadPlace({ fileId: complaintId, contentType, left: roomOf(file.value) }, now, deps.documents));
}

interface Attaching extends OfComplaint {
  readonly documentId: string;
  readonly kind: ComplaintAttachmentId;
  readonly contentType: string;
}

/** X187: what was uploaded is looked at by the server and attached as it was found; nothing is kept that is refused or attached already. */
export function attachToComplaint(
  { complaintId, documentId: id, kind, contentType: claimedType }: Attaching,
  acting: Acting,
  deps: ExecuteDeps & { readonly documents: Documents },
): Acted {
  const { documents } = deps;
  const keep = onceEach((upload: string) => documents.keep(complaintId, id, upload));
  const ask: Ask = async (before) => {
    const isAttached = before.documents?.some((one) => one.id === id) === true;
    const fault = isAttached ? undefined : uploadFault(before, { claimedType });
    if (fault) return refused(fault);
    const found = await uploaded({ fileId: complaintId, documentId: id, paragraph: '11' }, documents);
    if (!found.ok) return found;
    const document = { id, kind, claimedType, ...found.value };
    const refusing = isAttached ? undefined : attachmentFault(before, document);
    if (refusing) return refused(refusing);
    const kept = isAttached ? document : { ...document, ...(await keep(found.value.versionId)) };
    return ok({ command: { type: 'AttachDocument', document: kept } });
  };
  return perform(complaintId, { type: 'AttachDocument', ask }, acting, deps);
}
