import type { RealTime, StaffRegister } from '#casework/ports/identity.ts';
import type { CaseStore, Documents, Keyring, PreparedPaper } from '#casework/ports/ports.ts';
import type { SignatureFault, Signatures, SignerRole } from '#casework/ports/signatures.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import { isProvider, providers } from '#domain/regulation/offices/providers.ts';
import type { Instant } from '#domain/time/instant.ts';
import { outlived } from './prepare-papers.ts';
import { type ConfirmedPaper, isSignedWith, type SigningDeps } from './signable.ts';

export interface PaperSignature {
  readonly paperId: string;
  readonly cms: Uint8Array;
}

/** What became of one paper; a stale one is formed anew by whoever asked. */
export type PaperOutcome =
  | { readonly kind: 'signed'; readonly paper: PreparedPaper }
  | {
      readonly kind: 'stale';
      readonly paper: PreparedPaper;
      readonly why: 'PAPER_EXPIRED' | 'DAY_CHANGED' | 'NUMBER_MOVED';
    }
  | {
      readonly kind: 'refused';
      readonly why: RefusalCode | 'PAPER_UNKNOWN' | 'SIGNATURE_REFUSED' | 'REVOCATION_UNKNOWN';
      readonly fault?: SignatureFault;
    };

export interface CheckDeps extends SigningDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly documents: Documents;
  readonly signatures: Signatures;
  readonly keyring: Keyring;
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly realTime: RealTime;
}

/**
 * 5.5: is this a signature of exactly the paper's bytes, by the signer himself, with a certificate of the head of this
 * provider or, for a substitute named in the data, of one who may sign (X34)? The CMS is stored before anything is
 * committed; an orphan is harmless.
 */
export async function checkSignature(
  { paperId, cms }: PaperSignature,
  signer: StaffActor,
  now: Instant,
  deps: CheckDeps,
): Promise<PaperOutcome | ConfirmedPaper> {
  const paper = await deps.papers.find(paperId);
  if (!paper || paper.signer !== signer.staff || paper.provider !== signer.organisation)
    return { kind: 'refused', why: 'PAPER_UNKNOWN' };
  const signable = deps.signableOf(paper.caseId);
  if (isSignedWith(signable, await deps.cases.load(signable.kind, paper.caseId), paper))
    return { kind: 'signed', paper };
  const why = outlived(paper, now, deps.realTime());
  if (why) return { kind: 'stale', paper, why };
  const verdict = await deps.signatures.verify({
    cms,
    content: await deps.documents.readPaper(paper.paper),
    roles: signingRoles(signer),
    bin: binOf(paper.provider),
    receivedAt: now,
  });
  if (verdict.kind === 'unknown') return { kind: 'refused', why: 'REVOCATION_UNKNOWN' };
  if (verdict.kind === 'notConfirmed') return { kind: 'refused', why: 'SIGNATURE_REFUSED', fault: verdict.fault };
  const member = await deps.staff.get(signer.staff);
  if (member?.person !== (await deps.keyring.personOf(verdict.iin)))
    return { kind: 'refused', why: 'SIGNATURE_REFUSED', fault: 'IIN_MISMATCH' };
  return {
    kind: 'confirmed',
    paper,
    signature: await deps.documents.storeSignature(cms),
    certificateSha256: verdict.evidence.certificateSha256,
  };
}

const signingRoles = ({ standsFor }: StaffActor): readonly SignerRole[] =>
  standsFor ? ['head', 'authorisedSigner'] : ['head'];

function binOf(provider: string): string {
  if (!isProvider(provider)) throw new Error(`no provider ${provider}`);
  return providers[provider].bin;
}
