import { backOff, type ExecuteDeps, loadedFor, plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Commit, ListAct, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import { readAround } from '#casework/register/read-place.ts';
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
  isSignedWith,
  type Signable,
  type Signing,
  type SigningDeps,
} from './signable.ts';
import { comingBy, leavingAct, transferGround } from './transfer.ts';

export interface CommitDeps extends ExecuteDeps, SigningDeps {
  readonly register: Register;
  /** whether one transaction can hold it */
  fits(commit: Commit): Promise<boolean>;
}

/** A signed paper and all that it changes: the files it decides, and the acts on lists. */
interface SignedAct {
  readonly paper: Sheet;
  readonly plans: readonly Plan[];
  readonly acts: readonly ListAct[];
}

const commitOf = (signed: readonly SignedAct[]): Commit => ({
  plans: signed.flatMap(({ plans }) => plans),
  acts: together(signed.flatMap(({ acts }) => acts)),
});

const tries = 8;
/** More papers than any transaction holds. */
const window = 24;

interface Batch {
  readonly signed: readonly SignedAct[];
  readonly settled: ReadonlyMap<string, PaperOutcome>;
}

interface Confirmed {
  readonly papers: readonly ConfirmedPaper[];
  /** papers of the same request that are known to be signed */
  readonly signed: readonly string[];
}

/**
 * Commits confirmed papers of one list in the order of their numbers, or one that has none: as many to a transaction as
 * it holds, each with its files, commits, claims, owed work and acts, all or none. Whatever stood in the way, everything
 * is read and judged again: a paper whose number is still next stands, since its place is as of its moment; one whose
 * number is not, because the list moved, which counts a paper that fell out, or whose person came to another moment since
 * (X107), is stale.
 */
export async function commitPapers(
  { papers, signed }: Confirmed,
  signing: Signing,
  deps: CommitDeps,
): Promise<ReadonlyMap<string, PaperOutcome>> {
  const outcomes = new Map<string, PaperOutcome>();
  const settle = (settled: Iterable<readonly [string, PaperOutcome]>) => {
    for (const [paperId, outcome] of settled) outcomes.set(paperId, outcome);
  };
  const left = () =>
    papers
      .filter(({ paper }) => !outcomes.has(paper.paperId))
      .sort(({ paper: one }, { paper: other }) => byNumber(one, other));
  const before = await signedBefore(papers, new Set(signed), deps);
  const standing = () =>
    new Set([
      ...before,
      ...papers.map(({ paper }) => paper.paperId).filter((id) => outcomes.get(id)?.kind === 'signed'),
    ]);
  for (let attempt = 0; left().length > 0 && attempt < tries; ) {
    const batch = await nextBatch(left().slice(0, window), standing(), { signing, deps });
    settle(batch.settled);
    if (batch.signed.length === 0) continue;
    const obstacles = await deps.cases.commit(commitOf(batch.signed));
    if (obstacles.length === 0) {
      settle(batch.signed.map(({ paper }) => [paper.paperId, { kind: 'signed', paper }]));
      attempt = 0;
      continue;
    }
    settle(barredBy(obstacles, batch.signed));
    attempt += 1;
    await deps.pause(backOff(attempt, deps.random()));
  }
  settle(left().map(({ paper }) => [paper.paperId, { kind: 'refused', why: 'CONTENTION' }]));
  return outcomes;
}

export const byNumber = (one: Sheet, other: Sheet): number => (one.registerNumber ?? 0) - (other.registerNumber ?? 0);

/** The papers known to be signed, and those signed by an earlier request that papers of this one follow. */
async function signedBefore(
  papers: readonly ConfirmedPaper[],
  known: ReadonlySet<string>,
  deps: CommitDeps,
): Promise<readonly string[]> {
  const here = new Set([...known, ...papers.map(({ paper }) => paper.paperId)]);
  const elsewhere = papers.flatMap(({ paper: { follows } }) => (follows && !here.has(follows) ? [follows] : []));
  const found = await inParallel(elsewhere, window, async (paperId) => {
    const paper = await deps.papers.find(paperId);
    if (!paper) return [];
    const signable = await deps.signableOf(paper.caseId);
    return isSignedWith(signable, await deps.cases.load(signable.kind, paper.caseId), paper) ? [paperId] : [];
  });
  return [...known, ...found.flat()];
}

interface Desk {
  readonly signing: Signing;
  readonly deps: CommitDeps;
}

async function nextBatch(papers: readonly ConfirmedPaper[], standing: ReadonlySet<string>, desk: Desk): Promise<Batch> {
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
      return { confirmed, signable, file, draft, coming: draft && (await comingBy(draft, register)) };
    }),
  );
  const newcomers = candidates.flatMap(({ coming }) => (coming && coming !== 'gone' ? [coming.newcomer] : []));
  const start = list ? await readAround(list, newcomers, register) : undefined;
  return gather(candidates, { start, standing }, desk);
}

interface Candidate {
  readonly confirmed: ConfirmedPaper;
  readonly signable: Signable;
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
  { confirmed, signable, file, coming }: Candidate,
  { after, stands }: { readonly after: ListReading | undefined; readonly stands: ReadonlySet<string> },
  { signer: actor, now, requestId }: Signing,
): { outcome: PaperOutcome } | { plan: Plan } {
  const { paper } = confirmed;
  if (isSignedWith(signable, file, paper)) return { outcome: { kind: 'signed', paper } };
  const command = signable.commandOf(confirmed);
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

/** A claim that another holds bars the paper, however often one tries. */
const barredBy = (obstacles: readonly Obstacle[], signed: readonly SignedAct[]): [string, PaperOutcome][] =>
  obstacles.flatMap((obstacle): [string, PaperOutcome][] => {
    const barred = obstacle.at === 'claim' && signed.find(({ paper }) => paper.caseId === obstacle.file);
    return barred ? [[barred.paper.paperId, { kind: 'refused', why: obstacle.taken }]] : [];
  });
