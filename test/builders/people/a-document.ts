import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { newId } from '#domain/ids.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';

/** An e-copy as the server found it: a readable scan of the kind it says; the same content is the same hash. */
export const aDocument = (kind: DocumentKind, changes: Partial<DocumentRef> = {}): DocumentRef => ({
  id: newId('document', Date.now()),
  kind,
  personRef: 'applicant',
  sha256: `sha256 of ${kind}`,
  versionId: 'v1',
  size: 20_480,
  claimedType: 'application/pdf',
  foundType: 'application/pdf',
  readable: true,
  ...changes,
});
