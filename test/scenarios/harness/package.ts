import { attachDocument, startUpload } from '#casework/acts/filing/attach-document.ts';
import { readForm } from '#casework/papers/form.ts';
import type { Actor } from '#domain/actor.ts';
import type { DefectRef } from '#domain/application/filing/document-ref.ts';
import { defectRefs, defectsIn } from '#domain/application/rules/filing/conformity.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { blankPdf } from '#infra/local/acting/blank-pdf.ts';
import { actAtOnce, granted, type Story } from './story.ts';

export interface Scan {
  readonly validTo?: string;
}

const bytesOf = (kind: DocumentKind): Uint8Array => new Uint8Array(blankPdf(`a scan of ${kind}`));

/** 10.5, 8.3: an e-copy is uploaded, and what the server finds in its bytes is what counts. Answers its id. */
export async function attach(story: Story, actor: Actor, kind: DocumentKind, { validTo }: Scan = {}): Promise<string> {
  const { deps } = story.world;
  const caseId = story.caseAtHand();
  const upload = { kind, personRef: 'applicant', contentType: 'application/pdf', validTo };
  const { documentId } = granted(await startUpload({ caseId, upload }, { actor, now: deps.clock.now() }, deps));
  deps.documents.upload(caseId, documentId, bytesOf(kind));
  await actAtOnce(story.world, actor, (acting) => attachDocument({ caseId, documentId, upload }, acting, deps));
  return documentId;
}

/** The check before anything is sent (M10), the very one of 9.2. */
export async function conformityOf(story: Story): Promise<readonly DefectRef[]> {
  const theCase = await story.theCase();
  return defectRefs(defectsIn(theCase, await readForm(theCase, story.world.deps), story.world.deps.clock.now()));
}
