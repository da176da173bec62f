import type { Application } from '#domain/application/application.ts';
import { awaited } from '#domain/application/rules/examining/asked-document.ts';
import { hasEntry, leavingScan, withdrawalScan } from '#domain/application/rules/filing/brought.ts';
import { type DocumentKind, documentKindIds } from '#domain/regulation/documents/document-kinds.ts';

/** The portal has no representatives, and its application is the signed request itself (10.5, X9). */
const deskOnly: readonly DocumentKind[] = [
  'application',
  'identity-document',
  'power-of-attorney-scan',
  'guardianship-document',
];
/** Proof of residence is never asked in this oblast (Standard 9); a withdrawal, and a leaving, are of what was filed. */
const neverInPackage: readonly DocumentKind[] = ['D1', withdrawalScan, leavingScan];

/**
 * What may be attached now. A filed package stays as it was filed: later only the scan of a withdrawal is added, what the
 * executor asked for once more, at collection what shows who collects, or the receipt that he signed at home (X274), and then
 * the scan of a leaving.
 */
export function attachableKinds(theCase: Application): readonly DocumentKind[] {
  const { status, channel, taken } = theCase;
  if (status === 'READY_FOR_COLLECTION') return ['identity-document', 'power-of-attorney-scan', 'emergency-receipt'];
  if (status === 'ISSUED') return hasEntry(theCase) ? [leavingScan] : [];
  if (status !== 'OPENED') return [...awaited(theCase).map(({ kind }) => kind), withdrawalScan];
  const left = channel === 'portal' ? [...neverInPackage, ...deskOnly] : neverInPackage;
  return documentKindIds.filter((kind) => !left.includes(kind) && (taken || kind !== 'emergency-receipt'));
}
