import type { Signatures, SignatureUnknown, SignatureVerdict, SignerRole } from '#casework/ports/signatures.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { sha256Of } from './memory-documents.ts';

interface FakeSigner {
  readonly iin: string;
  readonly bin?: string;
  readonly role: SignerRole;
  /** as its certificate has it; it says none unless told */
  readonly name?: PersonName;
  /** what is wrong with the certificate, if anything */
  readonly fault?: SignatureFault;
}

export interface FakeSignatures extends Signatures {
  /** from now on nobody knows what is revoked; undefined mends it */
  loseList(why: SignatureUnknown | undefined): void;
}

/** A stand-in for a CMS: it names its signer and the bytes it signs, and the fake believes it. */
export const aCms = (signer: FakeSigner, content: Uint8Array): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ ...signer, signs: sha256Of(content) }));

/** Verifies stand-ins in the order of the real thing: form, content, certificate, role, organisation, revocation. */
export function fakeSignatures(): FakeSignatures {
  let lost: SignatureUnknown | undefined;
  return {
    loseList: (why) => {
      lost = why;
    },
    verify: async ({ cms, content, roles, bin, receivedAt }): Promise<SignatureVerdict> => {
      const signer = read(cms);
      if (!signer) return { kind: 'notConfirmed', fault: 'BAD_CMS' };
      const signed = 'sha256' in content ? content.sha256 : sha256Of(content);
      const fault = faultOf(signer, { signed, roles, bin });
      if (fault) return { kind: 'notConfirmed', fault, ...(provesIdentity.has(fault) ? { iin: signer.iin } : {}) };
      if (lost) return { kind: 'unknown', why: lost };
      return { kind: 'confirmed', iin: signer.iin, bin: signer.bin, evidence: evidence(signer, receivedAt) };
    },
  };
}

/** The certificate is out of its term, revoked or of the wrong kind, but whose it is, is certain. */
const provesIdentity: ReadonlySet<SignatureFault> = new Set([
  'EXPIRED',
  'NOT_YET_VALID',
  'REVOKED',
  'SIGNING_TIME_SKEW',
  'WRONG_KEY_USAGE',
  'WRONG_ROLE',
  'BIN_MISMATCH',
]);

function faultOf(
  { signs, fault, role, bin }: FakeSigner & { readonly signs: string },
  asked: { readonly signed: string; readonly roles: readonly SignerRole[]; readonly bin?: string },
): SignatureFault | undefined {
  if (signs !== asked.signed) return 'CONTENT_MISMATCH';
  if (fault) return fault;
  if (!asked.roles.includes(role)) return 'WRONG_ROLE';
  return asked.bin !== undefined && asked.bin !== bin ? 'BIN_MISMATCH' : undefined;
}

function read(cms: Uint8Array): (FakeSigner & { signs: string }) | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(cms)) as FakeSigner & { signs: string };
  } catch {
    return undefined;
  }
}

const evidence = ({ iin, role, name }: FakeSigner, checkedAt: string) => ({
  certificateSerial: `serial-${sha256Of(new TextEncoder().encode(iin)).slice(0, 8)}`,
  certificateSha256: sha256Of(new TextEncoder().encode(`certificate of ${iin}`)),
  ...(name ? { name } : {}),
  roles: [role],
  notBefore: '2015-01-01T00:00:00.000Z',
  notAfter: '2036-01-01T00:00:00.000Z',
  algorithm: 'RSA-SHA256',
  checkedAt,
  lists: [{ number: '1', thisUpdate: checkedAt, nextUpdate: checkedAt, sha256: '00' }],
});
