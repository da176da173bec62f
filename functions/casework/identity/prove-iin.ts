import { randomBytes, randomUUID } from 'node:crypto';
import { kinKeysOf } from '#casework/filing/name-key.ts';
import { canonical } from '#casework/papers/canonical.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Nonce, NoncePurpose, Nonces, ProofCodes, Proven } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { SignerRole } from '#casework/ports/signatures.ts';
import { type SignedByDeps, signedBy, undecided } from '#casework/signing/signed-by.ts';
import { parseIdentityCode } from '#domain/codes/identity-code.ts';
import type { PersonId } from '#domain/ids.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** What a person signs, so that the signature can serve nothing else. */
const statements = {
  cabinet: words(
    'Осы қолтаңбамен Kezek жеке кабинетін ашу немесе оның паролін ауыстыру үшін ЖСН-імді растаймын.',
    'Этой подписью подтверждаю свой ИИН для открытия личного кабинета Kezek или замены его пароля.',
    'By this signature I prove my IIN to open my personal cabinet in Kezek or to replace its password.',
  ),
  service: words(
    'Осы қолтаңбамен Kezek жүйесінде қызметкер ретінде жұмыс істеу үшін ЖСН-імді растаймын.',
    'Этой подписью подтверждаю свой ИИН для работы в Kezek в качестве сотрудника.',
    'By this signature I prove my IIN to work in Kezek as an official.',
  ),
  session: words(
    'Осы қолтаңбамен Kezek жүйесіне кіремін.',
    'Этой подписью вхожу в Kezek.',
    'By this signature I sign in to Kezek.',
  ),
} as const satisfies Record<NoncePurpose, Words>;

/** A fresh text to sign. The IIN is not in it: the certificate brings it, and the nonce is bound to its hash. */
function newNonce({ person, purpose }: Pick<Nonce, 'person' | 'purpose'>, issuedAt: Instant, realMs: number): Nonce {
  const id = randomUUID();
  const text = {
    type: 'IIN_PROOF',
    version: 1,
    id,
    nonce: randomBytes(32).toString('hex'),
    issuedAt,
    ...statements[purpose],
  };
  const content = new TextDecoder().decode(canonical(text));
  return { id, purpose, person, content, expiresAtMs: realMs + lengthOf('nonceLives') };
}

export interface GiveNonceDeps {
  readonly keyring: Pick<Keyring, 'personOf'>;
  readonly nonces: Nonces;
  readonly realTime: RealTime;
}

/** 10.1: a text to sign, once, within ten minutes, with a certificate of that IIN; whether he has an account is not told. */
export async function giveNonce(
  { iin, purpose }: { readonly iin: string; readonly purpose: NoncePurpose },
  now: Instant,
  { keyring, nonces, realTime }: GiveNonceDeps,
): Promise<Nonce> {
  const person = await keyring.personOf(iin);
  const nonce = newNonce({ person, purpose }, now, realTime());
  await nonces.keep(nonce);
  return nonce;
}

/** A CMS, base64, over the content of a nonce; or an operator's code. */
export type Proof = SignedNonce | { readonly code: string };
export interface SignedNonce {
  readonly nonceId: string;
  readonly cms: string;
}

export interface ProveDeps extends SignedByDeps {
  readonly nonces: Nonces;
  readonly proofCodes: ProofCodes;
  readonly realTime: RealTime;
}

interface Claim {
  readonly person: PersonId;
  readonly now: Instant;
}
export type Unproven = 'PROOF_REFUSED' | 'REVOCATION_UNKNOWN' | 'GOST_NOT_CONFIGURED';

/** Revocation lists are reissued within minutes. */
export const retryOf = <Code extends Unproven>(code: Code) =>
  code === 'PROOF_REFUSED' ? { code } : { code, retryAfterSeconds: 60 };
type Verdict = Result<Proven, Unproven>;

/** 10.1: is this IIN his own? By a nonce signed with a certificate of that IIN, or an operator who saw the document. */
export async function proveIin(claim: Claim, proof: Proof, deps: ProveDeps): Promise<Verdict> {
  if ('code' in proof) return byOperator(claim, proof.code, deps);
  const certified = await proveByCertificate({ ...claim, purpose: 'cabinet', roles: ['individual'] }, proof, deps);
  return certified.ok ? ok(certified.value.proven) : certified;
}

interface Certified extends Claim {
  readonly purpose: NoncePurpose;
  /** whose certificates prove it: their kind, and the organisation's BIN where it must be named */
  readonly roles: readonly SignerRole[];
  readonly bin?: string;
}
type CertificateVerdict = Result<Certificate, Unproven>;

/** The certificate that proves it, and the keyed hashes of the name that it bears. */
interface Certificate {
  readonly proven: Extract<Proven, { by: 'certificate' }>;
  readonly nameKeys: readonly string[];
}

/** The nonce is taken last, so that a revocation list that is away costs nobody his nonce; of two takers one wins. */
export async function proveByCertificate(
  { person, now, purpose, roles, bin }: Certified,
  { nonceId, cms }: SignedNonce,
  deps: Omit<ProveDeps, 'proofCodes'>,
): Promise<CertificateVerdict> {
  const nonce = await deps.nonces.find(nonceId);
  const isHis = nonce?.person === person && nonce.purpose === purpose;
  if (!isHis || nonce.expiresAtMs <= deps.realTime()) return refused('PROOF_REFUSED');
  const question = { cms: Buffer.from(cms, 'base64'), content: new TextEncoder().encode(nonce.content) };
  const signed = await signedBy(
    { ...question, roles, ...(bin === undefined ? {} : { bin }), receivedAt: now, acceptsAuthentication: true },
    deps,
  );
  if (!signed.ok) return refused(signed.error.kind === 'unknown' ? undecided(signed.error.why) : 'PROOF_REFUSED');
  if (signed.value.person !== person || !(await deps.nonces.take(nonceId))) return refused('PROOF_REFUSED');
  const { bornOn, evidence } = signed.value;
  const { certificateSha256, name = {} } = evidence;
  return ok({ proven: { by: 'certificate', certificateSha256 }, nameKeys: await kinKeysOf(name, bornOn, deps) });
}

async function byOperator(
  { person }: Claim,
  code: string,
  { proofCodes, keyring, realTime }: ProveDeps,
): Promise<Verdict> {
  const taken = await proofCodes.take(person, await codeMac(person, code, keyring), realTime());
  if (!taken) return refused('PROOF_REFUSED');
  const { staff, record, confirmedBy } = taken;
  return ok({ by: 'operator', staff, record, ...(confirmedBy === undefined ? {} : { confirmedBy }) });
}

/** A code is kept as a keyed hash together with whose it is. */
export const codeMac = (person: PersonId, code: string, keyring: Keyring): Promise<string> =>
  keyring.macOf(`proof code of ${person}: ${parseIdentityCode(code) ?? code}`);
