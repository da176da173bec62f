import { type ExecuteDeps, loadedFor, plan } from '#casework/execute.ts';
import type { Commit, ListAct, Plan } from '#casework/ports/commit.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import { readAround } from '#casework/register/read-place.ts';
import type { Typed } from '#domain/file/kind.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import type { ListReading } from '#domain/queue/act-on-list.ts';
import { ok, type Result } from '#domain/result.ts';
import type { PaperOutcome } from './check-signature.ts';
import { actsOnEntry } from './entry-acts.ts';
import { issueNumber, together } from './issue-numbers.ts';
import {
  type ConfirmedPaper,
  type Drafted,
  type FactDeps,
  isSignedWith,
  type Signable,
  type Signing,
  type SigningDeps,
} from './signable.ts';
import { comingBy, leavingAct, transferGround } from './transfer.ts';
export interface CommitDeps extends ExecuteDeps, SigningDeps {
  readonly register: Register;
  readonly lists: FactDeps['lists'];
  /** whether one transaction can hold it */
  fits(commit: Commit): Promise<boolean>;
}

/** A signed paper and all that it changes: the files it decides, and the acts on lists. */
export interface SignedAct {
  readonly paper: Sheet;
  readonly plans: readonly Plan[];
  readonly acts: readonly ListAct[];
}

/** All of it in one transaction. */
export const commitOf = (signed: readonly SignedAct[]): Commit => ({
  plans: signed.flatMap(({ plans }) => plans),
  acts: together(signed.flatMap(({ acts }) => acts)),
});

/** What one transaction holds, and what of the papers needs none. */
interface Batch {
  readonly signed: readonly SignedAct[];
  readonly settled: ReadonlyMap<string, PaperOutcome>;
}

interface Desk {
  readonly signing: Signing;
  readonly deps: CommitDeps;
}

/** Reads what the papers stand on as it is now, and gathers as many of them as one transaction holds. */
export async function nextBatch(
  papers: readonly ConfirmedPaper[],
  standing: ReadonlySet<string>,
  desk: Desk,
): Promise<Batch> {
  const { register, signableOf } = desk.deps;
  const { signer: actor, now, requestId } = desk.signing;
  const [first] = papers;
  const list = first?.paper.list && (await register.list(first.paper.provider, first.paper.list));
  const candidates = await Promise.all(
    papers.map(async (confirmed): Promise<Candidate> => {
      const signable = await signableOf(confirmed.paper.caseId);
      const order = { fileId: confirmed.paper.caseId, actor, now, requestId };
      const file = await loadedFor(signable.kind, order, desk.deps);
      const draft = file && signable.draftOf(file);
      const facts = file && (await signable.facts?.(file, desk.deps));
      const command = { ...signable.commandOf(confirmed), ...facts };
      return { confirmed, signable, command, file, draft, coming: draft && (await comingBy(draft, register)) };
    }),
  );
  const newcomers = candidates.flatMap(({ coming }) => (coming && coming !== 'gone' ? [coming.newcomer] : []));
  const start = list ? await readAround(list, newcomers, register) : undefined;
  return gather(candidates, { start, standing }, desk);
}

interface Candidate {
  readonly confirmed: ConfirmedPaper;
  readonly signable: Signable;
  readonly command: Typed;
  readonly file: FileState | undefined;
  readonly draft: Drafted | undefined;
  readonly coming: Awaited<ReturnType<typeof comingBy>>;
}

interface Ground {
  /** the list whose numbers the papers carry */
  readonly start: ListReading | undefined;
  /** papers that are signed */
  readonly standing: ReadonlySet<string>;
}

/**
 * As many papers as one transaction holds, each with the next number; what cannot be among them is settled. A transfer begins
 * a transaction, since its other list is read as it stands.
 */
async function gather(
  candidates: readonly Candidate[],
  { start, standing }: Ground,
  { signing, deps }: Desk,
): Promise<Batch> {
  const signed: SignedAct[] = [];
  const settled = new Map<string, PaperOutcome>();
  const stands = new Set(standing);
  let after = start;
  for (const candidate of candidates) {
    const { paper } = candidate.confirmed;
    if (signed.length > 0 && candidate.draft?.from) break;
    const judged = judge(candidate, { after, stands }, signing);
    if ('outcome' in judged) {
      settled.set(paper.paperId, judged.outcome);
      if (judged.outcome.kind === 'signed') stands.add(paper.paperId);
      continue;
    }
    const changed = await changedBy(candidate, signing, deps);
    if ('outcome' in changed) {
      settled.set(paper.paperId, changed.outcome);
      continue;
    }
    const beside = await besideIt(candidate, signing, deps);
    if (!beside.ok) {
      settled.set(paper.paperId, { kind: 'refused', why: beside.error });
      continue;
    }
    const issued = after && numbered(after, candidate, signing);
    const act = {
      paper,
      plans: [judged.plan, ...beside.value],
      acts: [...(issued ? [issued.act] : []), ...changed.acts],
    };
    if (signed.length > 0 && !(await deps.fits(commitOf([...signed, act])))) break;
    signed.push(act);
    stands.add(paper.paperId);
    after = issued?.after;
  }
  return { signed, settled };
}

/** What the same commit does to other files: of most papers nothing. */
const besideIt = async (
  { signable, file }: Candidate,
  signing: Signing,
  { cases }: CommitDeps,
): Promise<Result<readonly Plan[], RefusalCode>> =>
  file && signable.beside ? signable.beside(file, signing, { cases }) : ok([]);

/** What a paper does to an entry that is there: nothing, its acts, or why it cannot be. */
async function changedBy(
  { confirmed: { paper }, draft, coming }: Candidate,
  signing: Signing,
  { register }: CommitDeps,
): Promise<{ outcome: PaperOutcome } | { acts: readonly ListAct[] }> {
  const gone = { outcome: { kind: 'refused', why: 'NOT_ON_LIST' } } as const;
  if (coming === 'gone') return gone;
  if (coming?.leaves) return { acts: await leavingAct(coming.leaves, paper.caseId, signing, register) };
  if (!draft?.onEntry) return { acts: [] };
  const acts = await actsOnEntry(draft.onEntry, paper, signing, register);
  if (acts === 'gone') return gone;
  return acts === 'moved' ? { outcome: { kind: 'stale', paper, why: 'NUMBER_MOVED' } } : { acts };
}

function numbered(before: ListReading, { coming }: Candidate, signing: Signing) {
  if (!coming || coming === 'gone') throw new Error('a numbered paper puts somebody on a list');
  const { newcomer, leaves } = coming;
  const transferred = leaves ? ({ as: 'TRANSFERRED_IN', ground: transferGround } as const) : {};
  return issueNumber(before, { newcomer, ...transferred }, signing);
}

function judge(
  { confirmed, signable, command, file, coming }: Candidate,
  { after, stands }: { readonly after: ListReading | undefined; readonly stands: ReadonlySet<string> },
  { signer: actor, now, requestId }: Signing,
): { outcome: PaperOutcome } | { plan: Plan } {
  const { paper } = confirmed;
  if (isSignedWith(signable, file, paper)) return { outcome: { kind: 'signed', paper } };
  const planned = plan(signable.kind, file, { fileId: paper.caseId, command, actor, now, requestId });
  if (!planned.ok) return { outcome: { kind: 'refused', why: planned.error.code } };
  const countsAnother = paper.follows !== undefined && !stands.has(paper.follows);
  const moment = coming && coming !== 'gone' ? coming.newcomer.priorityMoment : undefined;
  const hasMoved = coming !== 'gone' && paper.priorityMoment !== undefined && paper.priorityMoment !== moment;
  if (paper.registerNumber !== after?.list.nextNumber || countsAnother || hasMoved)
    return { outcome: { kind: 'stale', paper, why: 'NUMBER_MOVED' } };
  if (!planned.value) throw new Error('a signature is always an event');
  return { plan: planned.value };
}
