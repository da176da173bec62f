import type { Application } from '#domain/application/application.ts';
import { type DocumentKind, documentKindIds } from '#domain/regulation/documents/document-kinds.ts';

/** The portal has no representatives, and its application is the signed request itself (10.5, X9). */
const deskOnly: readonly DocumentKind[] = [
  'application',
  'identity-document',
  'power-of-attorney-scan',
  'guardianship-document',
];
/** Proof of residence is never asked in this oblast (Standard 9); a withdrawal is of what was filed. */
const neverInPackage: readonly DocumentKind[] = ['D1', 'withdrawal-statement'];

/**
 * What may be attached now. A filed package stays as it was filed: later only the scan of a withdrawal is added, and at
 * collection what shows who collects.
 */
export function attachableKinds({ status, channel, taken }: Application): readonly DocumentKind[] {
  if (status === 'READY_FOR_COLLECTION') return ['identity-document', 'power-of-attorney-scan'];
  if (status !== 'OPENED') return ['withdrawal-statement'];
  const left = channel === 'portal' ? [...neverInPackage, ...deskOnly] : neverInPackage;
  return documentKindIds.filter((kind) => !left.includes(kind) && (taken || kind !== 'emergency-receipt'));
}
