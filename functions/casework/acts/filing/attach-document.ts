import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import { onceEach } from '#casework/once-each.ts';
import { formSoFar } from '#casework/papers/form.ts';
import { permitted } from '#casework/permitted.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { People } from '#casework/ports/people.ts';
import { type UploadPlace, uploaded, uploadPlace } from '#casework/uploading.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { documentsAskedBy } from '#domain/application/rules/filing/asking-paragraphs.ts';
import { documentFault, roomLeft, uploadFault } from '#domain/application/rules/filing/attaching/attaching.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import type { Form } from '#domain/form/form.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface AttachDeps extends ExecuteDeps {
  readonly documents: Documents;
  readonly people: People;
}

const formOf = async (theCase: Application, deps: Pick<AttachDeps, 'people'>): Promise<Form | undefined> =>
  (await formSoFar(theCase, deps))?.form;

/** What is said of a document before its bytes are seen. */
export interface Upload {
  readonly kind: DocumentKind;
  readonly personRef: string;
  readonly contentType: string;
  readonly issuedOn?: PlainDate;
  readonly validTo?: PlainDate;
  /** bytes of the file, as whoever sends it says */
  readonly size?: number;
}

/** 10.5: where to send a file, with its type, length and key fixed. Nothing is written, so asking twice is harmless. */
export async function startUpload(
  { caseId, upload }: { readonly caseId: string; readonly upload: Upload },
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: Pick<AttachDeps, 'cases' | 'documents' | 'people'>,
): Promise<Result<UploadPlace, Refusal>> {
  const theCase = await permitted(application, { fileId: caseId, action: 'AttachDocument', actor, now }, deps);
  if (!theCase.ok) return theCase;
  const { contentType } = upload;
  const saved = await formOf(theCase.value, deps);
  const said = { ...upload, claimedType: contentType, form: saved };
  const fault = uploadFault(theCase.value, said, now, 'size');
  if (fault) return refused(fault);
  const left = roomLeft(theCase.value, saved, now);
  return ok(await uploadPlace({ fileId: caseId, contentType, left }, now, deps.documents));
}

interface Attaching {
  readonly caseId: string;
  readonly documentId: string;
  readonly upload: Upload;
}

/**
 * 10.5: what was uploaded is looked at by the server, and attached as it was found. The rule is asked before the bytes
 * are: nothing is looked at that may not be attached, and nothing is kept that is refused or attached already.
 */
export function attachDocument({ caseId, documentId, upload }: Attaching, acting: Acting, deps: AttachDeps): Acted {
  const { contentType: claimedType, size: _, ...rest } = upload;
  const said = { id: documentId, ...rest, claimedType };
  // however often the act is tried, one copy of one upload
  const keep = onceEach((upload: string) => deps.documents.keep(caseId, documentId, upload));
  const ask: Ask = async (before) => {
    const isAttached = before.documents.some(({ id }) => id === documentId);
    const form = await formOf(before, deps);
    const fault = isAttached ? undefined : uploadFault(before, { ...said, form }, acting.now);
    if (fault) return refused(fault);
    const paragraph = documentsAskedBy[before.channel];
    const looked = await uploaded({ fileId: caseId, documentId, paragraph }, deps.documents);
    if (!looked.ok) return looked;
    const found = looked.value;
    const document = { ...said, ...found };
    if (isAttached) return ok({ command: { type: 'AttachDocument', document, form } });
    const refusing = documentFault(before, { ...document, form }, acting.now);
    if (refusing) return refused(refusing);
    const { versionId } = await keep(found.versionId);
    return ok({ command: { type: 'AttachDocument', document: { ...document, versionId }, form } });
  };
  return perform(caseId, { type: 'AttachDocument', ask }, acting, deps);
}

/** 10.5, X99: a document is taken out of a draft, whose copy the commit owes to delete (X105), or what was brought to a filed request and not used, which is kept. */
export const removeDocument = (
  { caseId, documentId }: { readonly caseId: string; readonly documentId: string },
  acting: Acting,
  deps: ExecuteDeps,
): Acted => perform(caseId, { command: { type: 'RemoveDocument', documentId } }, acting, deps);
