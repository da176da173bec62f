import { type Actor, isStaff } from '../../actor.ts';
import { type SignatoryKind, type SignatureFault, signatureFault } from '../../regulation/messages/signature-faults.ts';
import type { Instant } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import { sentences, words } from '../../words.ts';
import { type Refusal, refusal } from '../refusal.ts';

interface FoundFault {
  readonly fault: SignatureFault;
  /** the boundary of the certificate's validity, where that is the fault */
  readonly on?: Instant;
}

/** A signature that does not hold, named, with what whoever signed does about it. */
export function signatureRefused({ fault, on }: FoundFault, signatory: SignatoryKind): Refusal {
  const { what, cure } = signatureFault(fault, on && localDate(on), signatory);
  return refusal('SIGNATURE_REFUSED', { fields: [{ field: 'cms', problem: fault, cure: sentences(what, cure) }] });
}

const sign = words(
  'Құжатқа өз ЭЦҚ тіркеу куәлігіңізбен қол қойып, қайта жіберіңіз',
  'Подпишите документ своим регистрационным свидетельством ЭЦП и отправьте снова',
  'Sign the document with your own certificate and send it again',
);

/** Whoever signs does so by his own certificate: its IIN is his (8.7, X21). */
export function signerFault(
  signedBy: string | undefined,
  person: string,
  signatory: SignatoryKind,
): Refusal | undefined {
  if (signedBy === person) return undefined;
  if (signedBy !== undefined) return signatureRefused({ fault: 'IIN_MISMATCH' }, signatory);
  return refusal('SIGNATURE_REFUSED', { fields: [{ field: 'cms', problem: 'MISSING', cure: sign }] });
}

interface OfficialSigner {
  readonly signedBy: string;
  /** his entry in the staff register */
  readonly official: { readonly id: string; readonly person: string } | undefined;
}

/** The certificate is the acting official's, by his record in the staff register (5.5, 8.7). */
export function officialSignerFault(actor: Actor, { signedBy, official }: OfficialSigner): Refusal | undefined {
  if (!isStaff(actor) || official?.id !== actor.staff) return refusal('FORBIDDEN');
  return signerFault(signedBy, official.person, 'official');
}
