// The peers' way to a numbered notice: a counter, one notice at a time, every check in full, a transaction of its own, gaps allowed.
import { plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Commit } from '#casework/ports/commit.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import { checkSignature } from '#casework/signing/check-signature.ts';
import { issueNumber } from '#casework/signing/issue-numbers.ts';
import type { SignDeps } from '#casework/signing/sign-papers.ts';
import { newId } from '#domain/ids.ts';
import { emptyList } from '#domain/queue/list.ts';
import { timed } from './figure.ts';
import type { NumbersTrial, Spell } from './numbers.ts';

export interface PeersTrial extends Omit<NumbersTrial, 'batch'> {
  /** the same items in one transaction, without the list that all of them would meet in */
  readonly write: (commit: Commit) => Promise<unknown>;
}

const atOnce = 10;

/** Numbers given so, ten at once; the head's own signing is not counted, as it is not elsewhere. */
export async function peersRun(trial: PeersTrial): Promise<Spell> {
  const { caseIds, cmsOf } = trial;
  const formed = await timed(() => inParallel(caseIds, atOnce, (caseId) => formedWith(caseId, trial)));
  const signed = await inParallel(formed.answer, atOnce, async ({ paper, bytes }) => ({
    paperId: paper.paperId,
    cms: await cmsOf(bytes, paper.paperId),
  }));
  const written = await timed(() => inParallel(signed, atOnce, (signature) => writtenWith(signature, trial)));
  return { numbers: caseIds.length, ms: formed.ms + written.ms };
}

async function fileOf(caseId: string, { signableOf, cases }: SignDeps) {
  const signable = await signableOf(caseId);
  const file = await cases.load(signable.kind, caseId);
  const draft = file && signable.draftOf(file);
  if (!file || !draft?.newcomer) throw new Error('no draft of a notice');
  return { signable, file, draft, newcomer: draft.newcomer };
}

async function formedWith(caseId: string, { deps, head, now, add }: PeersTrial) {
  const registerNumber = await add();
  const { signable, file, draft, newcomer } = await fileOf(caseId, deps);
  const paperId = newId('paper', Date.parse(now));
  const { priorityMoment } = newcomer;
  const taken = { registerNumber, place: registerNumber, listSize: registerNumber, priorityMoment };
  const bytes = await signable.bytes(file, { id: paperId, issuedAt: now, taken }, deps);
  const paper: Sheet = {
    paperId,
    caseId,
    paper: await deps.documents.storePaper(draft.type, paperId, bytes),
    kind: draft.result,
    draftRecord: draft.record,
    signer: head.staff,
    provider: newcomer.provider,
    list: newcomer.list,
    ...taken,
    asOf: now,
    expiresAtMs: deps.realTime() + 60 * 60_000,
  };
  await deps.papers.keep([paper]);
  return { paper, bytes };
}

async function writtenWith(
  { paperId, cms }: { readonly paperId: string; readonly cms: Uint8Array },
  { deps, head, now, write }: PeersTrial,
): Promise<void> {
  const signing = { signer: head, now, requestId: 'bench' };
  const paper = await deps.papers.find(paperId);
  const checked = paper && (await checkSignature({ paper, cms }, signing, deps));
  if (checked?.kind !== 'confirmed') throw new Error(`not signed: ${JSON.stringify(checked)}`);
  const { caseId, registerNumber = 0, provider, list = '' } = checked.paper;
  const { signable, file, newcomer } = await fileOf(caseId, deps);
  const command = signable.commandOf(checked);
  const planned = plan(signable.kind, file, { fileId: caseId, command, actor: head, now, requestId: 'bench' });
  if (!planned.ok || !planned.value) throw new Error('the notice cannot be decided');
  const before = { ...emptyList(provider, list), nextNumber: registerNumber, logHead: registerNumber };
  const standing = { ...before, version: registerNumber, chain: '' };
  const { act } = issueNumber(
    { list: standing, years: new Map(), days: new Map(), entries: [] },
    { newcomer },
    signing,
  );
  await write({ plans: [planned.value], acts: [act] });
}
