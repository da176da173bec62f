import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { EntryHeldDeps } from '#casework/filing/entry-held.ts';
import { filingOf, newCaseNumber } from '#casework/filing/filing.ts';
import { formSoFar } from '#casework/papers/form.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { type PreparingDeps, paperAgain } from '#casework/papers/paper-to-sign.ts';
import { requestContent } from '#casework/papers/request-paper.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { formMissing } from '#domain/application/rules/filing/package.ts';
import { isRepeated } from '#domain/application/rules/filing/taken-once.ts';
import { refusal } from '#domain/file/refusal.ts';
import { ok, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';

export interface SubmitDeps extends ExecuteDeps, PaperDeps, PreparingDeps, EntryHeldDeps {
  readonly cases: CaseStore;
  readonly keyring: Keyring;
}

/** A prepared paper, named by its id and hash, and the detached signature of its exact bytes. */
export interface SignedBytes {
  readonly paperId: string;
  readonly sha256: string;
  readonly cms: Uint8Array;
}

/**
 * 10.5, X41: the server receives the signed request, and this instant is its priority moment. Whether the signature is
 * good is asked next, by the procedure (10.6). What was signed holds for the version it was signed in; the CMS and the
 * paper are stored before the commit, orphans are harmless.
 */
export async function submitRequest(
  { caseId, signed }: { readonly caseId: string; readonly signed: SignedBytes },
  acting: Acting,
  deps: SubmitDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const filled = await formSoFar(before, deps);
    if (!filled) return refused(formMissing(before));
    const paper = await paperAgain(before, requestContent(before, filled), signed, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: '10.5' }));
    const request = await deps.documents.storePaper('REQUEST', paper.id, paper.bytes);
    const signature = await deps.documents.storeSignature(signed.cms, request);
    const { filing, records } = await filingOf(before, filled, { number: newCaseNumber(now), request, now }, deps);
    return ok({ command: { type: 'SubmitRequest', filing, signature }, records });
  };
  const ifVersion = acting.ifVersion ?? (await deps.cases.load(application, caseId))?.version;
  const isDone = (before: Application) => isRepeated(before, 'SubmitRequest', signed);
  return perform(caseId, { type: 'SubmitRequest', ask, isDone }, { ...acting, ifVersion }, deps);
}
