import { attachDocument, startUpload } from '#casework/acts/filing/attach-document.ts';
import type { Actor } from '#domain/actor.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { asks, does, type Walk } from './walk.ts';

const scan = new TextEncoder().encode('%PDF a scan');

interface Attaching {
  readonly caseId: string;
  readonly kind: DocumentKind;
  readonly actor: Actor;
}

/** Uploads a copy and attaches it; answers under which id, where both were done. */
export async function attaches(walk: Walk, { caseId, kind, actor }: Attaching): Promise<string | undefined> {
  const upload = { kind, personRef: 'applicant', contentType: 'application/pdf' };
  const place = await asks(walk, 'asks where to upload', actor, (asker, deps) =>
    startUpload({ caseId, upload }, asker, deps),
  );
  if (!place) return undefined;
  const { documentId } = place;
  walk.world.documents.upload(caseId, documentId, scan);
  const done = await does(walk, `attaches`, actor, (acting, deps) =>
    attachDocument({ caseId, documentId, upload }, acting, deps),
  );
  return done && documentId;
}
