import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SignerRole } from '#casework/ports/signatures.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { printedLine } from '#domain/text/characters.ts';
import { saysNone } from '#domain/text/placeholders.ts';
import { oid } from './object-identifiers.ts';

/** How the NCA marks roles in the extended key usage (law.md 6.1). */
const roleIdentifiers: Readonly<Record<SignerRole, string>> = {
  individual: '1.2.398.3.3.4.1.1',
  head: '1.2.398.3.3.4.1.2.1',
  authorisedSigner: '1.2.398.3.3.4.1.2.2',
  employee: '1.2.398.3.3.4.1.2.5',
};

/** Bits of the first byte of KeyUsage. */
const digitalSignature = 0x80;
const nonRepudiation = 0x40;
const certificateSigning = 0x04;
const listSigning = 0x02;

/** Critical extensions that are understood here; any other must refuse the certificate (RFC 5280, 4.2). */
const understood: ReadonlySet<string> = new Set([
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.authorityKeyIdentifier,
  oid.subjectKeyIdentifier,
  oid.certificatePolicies,
  oid.distributionPoints,
  oid.freshestList,
  oid.basicConstraints,
  oid.subjectAltName,
  oid.authorityAccess,
]);

export const understandsAll = ({ extensions = [] }: pkijs.Certificate): boolean =>
  extensions.every(({ critical, extnID }) => !critical || understood.has(extnID));

/** Whose certificate it is: the person, and the organisation if it names one. */
export interface Identity {
  readonly iin: string;
  readonly bin?: string;
}

/** By the NCA's profile (`serialNumber=IIN…` of the person, `OU=BIN…` of the organisation), or why nobody can tell. */
export function identityOf(certificate: pkijs.Certificate): Result<Identity, 'CRITICAL_EXT' | 'IIN_MISSING'> {
  if (!understandsAll(certificate)) return refused('CRITICAL_EXT');
  const iin = numberIn(subjectValues(certificate, oid.serialNumber), /^IIN(\d{12})$/);
  if (iin === undefined) return refused('IIN_MISSING');
  const units = subjectValues(certificate, oid.organisationalUnit).filter((unit) => unit.startsWith('BIN'));
  const bin = numberIn(units, /^BIN(\d{12})$/);
  return ok({ iin, ...(bin !== undefined && { bin }) });
}

/**
 * The person's name by the NCA's profile: the surname in SN, the patronymic in GN, and the first name only behind the
 * surname in CN. Undefined where there is no CN, or several.
 */
export function personNameOf(certificate: pkijs.Certificate): PersonName | undefined {
  const [commonName, surname, patronymic] = [oid.commonName, oid.surname, oid.givenName].map((type) => {
    const values = subjectValues(certificate, type);
    return values.length === 1 ? printedLine(values[0] ?? '') : undefined;
  });
  if (!commonName) return undefined;
  const isBehind = surname !== undefined && commonName.startsWith(`${surname} `);
  const name = isBehind ? commonName.slice(surname.length + 1) : commonName;
  return name === surname ? { surname } : { surname: named(surname), name, patronymic: named(patronymic) };
}

/** What an authority writes where there is no name is none (X96). */
const named = (part: string | undefined): string | undefined =>
  part === undefined || saysNone(part) ? undefined : part;

/**
 * The roles of a certificate that may sign what is asked, or why it must not. Roles imply nothing: a head's certificate
 * serves where an employee is asked for only if the head is asked for too.
 */
export function rolesServing(
  certificate: pkijs.Certificate,
  { bin }: Identity,
  asked: { readonly roles: readonly SignerRole[]; readonly bin?: string; readonly acceptsAuthentication?: boolean },
): Result<readonly SignerRole[], SignatureFault> {
  const isForThis = isForSigning(certificate) || (asked.acceptsAuthentication && isForAuthentication(certificate));
  if (!isForThis) return refused('WRONG_KEY_USAGE');
  const roles = rolesOf(certificate);
  if (!asked.roles.some((role) => roles.includes(role))) return refused('WRONG_ROLE');
  return asked.bin === undefined || asked.bin === bin ? ok(roles) : refused('BIN_MISMATCH');
}

/** The bits must be present, not alone: the profile of 2022 adds keyEncipherment. */
function isForSigning(certificate: pkijs.Certificate): boolean {
  const bits = digitalSignature | nonRepudiation;
  const purposes = purposesOf(certificate);
  const isSigning = purposes.includes(oid.emailProtection) && !purposes.includes(oid.clientAuthentication);
  return isSigning && (usageOf(certificate) & bits) === bits;
}

const isForAuthentication = (certificate: pkijs.Certificate): boolean =>
  purposesOf(certificate).includes(oid.clientAuthentication) && (usageOf(certificate) & digitalSignature) !== 0;

/** Whether an authority may sign certificates; one that says nothing of its use may. */
export const isForCertificates = (authority: pkijs.Certificate): boolean =>
  extensionOf(authority, oid.keyUsage) === undefined || (usageOf(authority) & certificateSigning) !== 0;

/** Whether an authority may sign revocation lists. */
export const isForLists = (authority: pkijs.Certificate): boolean => (usageOf(authority) & listSigning) !== 0;

function rolesOf(certificate: pkijs.Certificate): readonly SignerRole[] {
  const purposes = purposesOf(certificate);
  return (Object.keys(roleIdentifiers) as SignerRole[]).filter((role) => purposes.includes(roleIdentifiers[role]));
}

function purposesOf(certificate: pkijs.Certificate): readonly string[] {
  const usage = extensionOf(certificate, oid.extendedKeyUsage);
  return usage instanceof pkijs.ExtKeyUsage ? usage.keyPurposes : [];
}

function usageOf(certificate: pkijs.Certificate): number {
  const usage = extensionOf(certificate, oid.keyUsage);
  return usage instanceof asn1js.BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : 0;
}

export const extensionOf = (certificate: pkijs.Certificate, id: string): unknown =>
  certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue;

const subjectValues = ({ subject }: pkijs.Certificate, type: string): readonly string[] =>
  subject.typesAndValues
    .filter((attribute) => attribute.type === type)
    .map(({ value }) => String(value.valueBlock.value));

/** Two numbers would leave open whose signature it is, so they count as none. */
const numberIn = (values: readonly string[], pattern: RegExp): string | undefined =>
  values.length === 1 ? pattern.exec(values[0] ?? '')?.[1] : undefined;
