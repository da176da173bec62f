import type { SignerRole } from '#casework/ports/signatures.ts';
import { type KeyKind, signerExtensions } from './extensions.ts';
import type { CertificateRequest, Subject } from './issue-certificate.ts';

/** A person, real in nothing but the checksum of the IIN, and the key wanted for him. */
export interface KeyRequest {
  /** also the name of the files */
  readonly name: string;
  readonly iin: string;
  readonly commonName: string;
  /** absent of whoever has one name only */
  readonly surname?: string;
  readonly patronymic?: string;
  readonly bin?: string;
  readonly organisation?: string;
  readonly role: SignerRole;
  readonly algorithm?: 'ecdsa' | 'rsa';
  readonly validity?: keyof typeof validities;
  readonly revoked?: boolean;
  readonly kind?: KeyKind;
}

/** Wide enough for every year to which the local clock can be moved. */
const validities = {
  current: { notBefore: new Date('2015-01-01T00:00:00Z'), notAfter: new Date('2035-01-01T00:00:00Z') },
  expired: { notBefore: new Date('2013-01-01T00:00:00Z'), notAfter: new Date('2014-01-01T00:00:00Z') },
  notYetValid: { notBefore: new Date('2036-01-01T00:00:00Z'), notAfter: new Date('2037-01-01T00:00:00Z') },
};

/**
 * What the certificate says, by the NCA's profile: the first name stands only in the common name, the patronymic in GN.
 */
export const certificateContent = (
  request: KeyRequest,
): Pick<CertificateRequest, 'subject' | 'notBefore' | 'notAfter' | 'extensions'> => ({
  subject: subjectOf(request),
  ...validities[request.validity ?? 'current'],
  extensions: signerExtensions(request.role, request.kind ?? 'sign'),
});

const subjectOf = ({ iin, bin, commonName, surname, patronymic, organisation }: KeyRequest): Subject => ({
  commonName,
  surname,
  serialNumber: `IIN${iin}`,
  country: 'KZ',
  organisation,
  organisationalUnit: bin === undefined ? undefined : `BIN${bin}`,
  patronymic,
});
