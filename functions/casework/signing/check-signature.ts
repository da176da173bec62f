import type { CaseStore } from '#casework/ports/case-store.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { SignerRole } from '#casework/ports/signatures.ts';
import type { StaffActor } from '#domain/actor.ts';
import { officialSignerFault } from '#domain/file/papers/signer.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { SignatureFault } from '#domain/regulation/messages/signature-faults.ts';
import { binOf } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { outlived } from './prepare-papers.ts';
import { type ConfirmedPaper, isSignedWith, type Signing, type SigningDeps } from './signable.ts';
import { type SignedByDeps, signedBy, type Unsigned, undecided } from './signed-by.ts';

export interface PaperSignature {
  readonly paperId: string;
  readonly cms: Uint8Array;
}

/** What became of one paper; a stale one is formed anew by whoever asked. */
export type PaperOutcome =
  | { readonly kind: 'signed'; readonly paper: Sheet }
  | {
      readonly kind: 'stale';
      readonly paper: Sheet;
      readonly why: 'PAPER_EXPIRED' | 'DAY_CHANGED' | 'NUMBER_MOVED';
    }
  | {
      readonly kind: 'refused';
      readonly why: RefusalCode;
      readonly fault?: SignatureFault;
      /** the boundary of the certificate's validity, where that is the fault */
      readonly on?: Instant;
    };

export interface CheckDeps extends SigningDeps, SignedByDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly documents: Documents;
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly realTime: RealTime;
}

/** A paper as it was given to this signer, and the signature that came for it. */
export interface SignedSheet {
  readonly paper: Sheet;
  readonly cms: Uint8Array;
}

/**
 * 5.5: is this a signature of exactly the paper's bytes, by the signer himself, with a certificate of the head of this
 * provider or, for a substitute named in the data, of one who may sign (X34)? The CMS is stored before anything is
 * committed; an orphan is harmless. A file that has been signed with this very paper is signed, whatever came for it now.
 */
export async function checkSignature(
  sheet: SignedSheet,
  signing: Pick<Signing, 'signer' | 'now'>,
  deps: CheckDeps,
): Promise<PaperOutcome | ConfirmedPaper> {
  const checked = await judged(sheet, signing, deps);
  if (checked.kind === 'confirmed') return checked;
  const { paper } = sheet;
  const signable = await deps.signableOf(paper.caseId);
  const file = await deps.cases.load(signable.kind, paper.caseId);
  return isSignedWith(signable, file, paper) ? { kind: 'signed', paper } : checked;
}

async function judged(
  { paper, cms }: SignedSheet,
  { signer, now }: Pick<Signing, 'signer' | 'now'>,
  deps: CheckDeps,
): Promise<PaperOutcome | ConfirmedPaper> {
  const why = outlived(paper, now, deps.realTime());
  if (why) return { kind: 'stale', paper, why };
  const content = { sha256: paper.paper.sha256, read: () => deps.documents.readPaper(paper.paper) };
  const question = { cms, content, receivedAt: now };
  const signed = await signedBy({ ...question, roles: signingRoles(signer), bin: binOf(signer.organisation) }, deps);
  if (!signed.ok) return unsigned(signed.error);
  const { person, evidence } = signed.value;
  const official = await deps.staff.get(signer.staff);
  if (officialSignerFault(signer, { signedBy: person, official }))
    return unsigned({ kind: 'notConfirmed', fault: 'IIN_MISMATCH' });
  const signature = await deps.documents.storeSignature(cms, paper.paper);
  const { certificateSha256, certificateSerial } = evidence;
  return { kind: 'confirmed', paper, signature, certificateSha256, certificateSerial, signedBy: person, official };
}

const unsigned = (why: Unsigned): PaperOutcome =>
  why.kind === 'unknown'
    ? { kind: 'refused', why: undecided(why.why) }
    : { kind: 'refused', why: 'SIGNATURE_REFUSED', fault: why.fault, ...(why.on && { on: why.on }) };

/** The head's certificate; of a substitute named in the data, of one who may sign; above the offices, of an official there. */
const signingRoles = ({ kind, standsFor }: StaffActor): readonly SignerRole[] => {
  if (kind === 'qualityController') return ['head', 'authorisedSigner', 'employee'];
  return standsFor ? ['head', 'authorisedSigner'] : ['head'];
};
