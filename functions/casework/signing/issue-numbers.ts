import { createHash } from 'node:crypto';
import { type Asked, backOff, type ExecuteDeps, type Order, plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Commit, ListAct, Obstacle, Plan } from '#casework/ports/commit.ts';
import type { Sheet } from '#casework/ports/papers.ts';
import type { Register } from '#casework/ports/register.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Typed } from '#domain/file/kind.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import type { FileState } from '#domain/file/state.ts';
import { yearOf } from '#domain/queue/list.ts';
import { type Acting, type ListAfter, listActs, untouched } from '#domain/queue/list-acts.ts';
import { registrationGround, yearIn } from '#domain/queue/take-places.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PaperOutcome } from './check-signature.ts';
import { type ConfirmedPaper, isSignedWith, type Signable, type SigningDeps } from './signable.ts';

export interface IssueDeps extends ExecuteDeps, SigningDeps {
  readonly register: Register;
  /** whether one transaction can hold it */
  fits(commit: Commit): boolean;
}

export interface Signing {
  readonly signer: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** A signed paper and all that it changes: the files it decides, and the acts on lists. */
interface SignedAct {
  readonly paper: Sheet;
  readonly plans: readonly Plan[];
}

const tries = 8;
/** More papers than any transaction holds. */
const window = 24;
const atOnce = 10;

interface Batch {
  readonly signed: readonly SignedAct[];
  readonly act: ListAct;
  readonly settled: ReadonlyMap<string, PaperOutcome>;
}

/**
 * Issues the ordinal numbers of one list (3, 5.5): confirmed papers in the order of their numbers, as many to a
 * transaction as it holds: list, years, entries, log, files, commits, claims and owed work, all or none. Whatever stood
 * in the way, everything is read and judged again: a paper whose number is still next stands, since its place is as of
 * its moment; one whose number is not, because the list moved, or which counts a paper that fell out, is stale.
 */
export async function issueNumbers(
  papers: readonly ConfirmedPaper[],
  signing: Signing,
  deps: IssueDeps,
): Promise<ReadonlyMap<string, PaperOutcome>> {
  const outcomes = new Map<string, PaperOutcome>();
  const settle = (settled: Iterable<readonly [string, PaperOutcome]>) => {
    for (const [paperId, outcome] of settled) outcomes.set(paperId, outcome);
  };
  const left = () => papers.filter(({ paper }) => !outcomes.has(paper.paperId)).sort(byNumber);
  const before = await signedBefore(papers, deps);
  const standing = () =>
    new Set([
      ...before,
      ...papers.map(({ paper }) => paper.paperId).filter((id) => outcomes.get(id)?.kind === 'signed'),
    ]);
  for (let attempt = 0; left().length > 0 && attempt < tries; ) {
    const batch = await nextBatch(left().slice(0, window), standing(), { signing, deps });
    settle(batch.settled);
    if (batch.signed.length === 0) continue;
    const plans = batch.signed.flatMap((each) => each.plans);
    const obstacles = await deps.cases.commit({ plans, acts: [batch.act] });
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

const byNumber = ({ paper: one }: ConfirmedPaper, { paper: other }: ConfirmedPaper): number =>
  (one.registerNumber ?? 0) - (other.registerNumber ?? 0);

/** Papers signed by an earlier request that papers of this one follow. */
async function signedBefore(papers: readonly ConfirmedPaper[], deps: IssueDeps): Promise<readonly string[]> {
  const here = new Set(papers.map(({ paper }) => paper.paperId));
  const elsewhere = papers.flatMap(({ paper: { follows } }) => (follows && !here.has(follows) ? [follows] : []));
  const found = await inParallel(elsewhere, atOnce, async (paperId) => {
    const paper = await deps.papers.find(paperId);
    if (!paper) return [];
    const signable = deps.signableOf(paper.caseId);
    return isSignedWith(signable, await deps.cases.load(signable.kind, paper.caseId), paper) ? [paperId] : [];
  });
  return found.flat();
}

interface Desk {
  readonly signing: Signing;
  readonly deps: IssueDeps;
}

/**
 * The list is read before its years: a year newer than the list comes with a list that has moved, so that a commit
 * never writes over what it has not read.
 */
async function nextBatch(papers: readonly ConfirmedPaper[], standing: ReadonlySet<string>, desk: Desk): Promise<Batch> {
  const { register, cases, signableOf } = desk.deps;
  const [first] = papers;
  if (!first?.paper.list) throw new Error('a numbered paper names its list');
  const { provider, list: name } = first.paper;
  const list = await register.list(provider, name);
  const candidates = await inParallel(papers, atOnce, async (confirmed): Promise<Candidate> => {
    const signable = signableOf(confirmed.paper.caseId);
    return { confirmed, signable, file: await cases.load(signable.kind, confirmed.paper.caseId) };
  });
  const days = candidates.flatMap(({ signable, file }) =>
    file && signable.draftOf(file)?.takesNumber ? [signable.entryOf(file, 0, desk.signing.now).day] : [],
  );
  const years = await inParallel([...new Set(days.map(yearOf))], atOnce, (year) => register.year(provider, name, year));
  const start = untouched(list, new Map(years.map((state) => [state.year, state])));
  return gather(candidates, { start, standing }, desk);
}

interface Candidate {
  readonly confirmed: ConfirmedPaper;
  readonly signable: Signable;
  readonly file: FileState | undefined;
}
interface Ground {
  readonly start: ListAfter;
  /** papers that are signed */
  readonly standing: ReadonlySet<string>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const actingOf = ({ signer }: Signing): Acting => ({
  ground: registrationGround,
  actor: actorRecord(signer),
  digest,
});

/** As many papers as one transaction holds, each with the next number; what cannot be among them is settled. */
function gather(candidates: readonly Candidate[], { start, standing }: Ground, { signing, deps }: Desk): Batch {
  const signed: SignedAct[] = [];
  const settled = new Map<string, PaperOutcome>();
  const stands = new Set(standing);
  const acting = actingOf(signing);
  let after = start;
  for (const candidate of candidates) {
    const { paper } = candidate.confirmed;
    const judged = judge(candidate, { nextNumber: after.list.nextNumber, stands }, signing);
    if ('outcome' in judged) {
      settled.set(paper.paperId, judged.outcome);
      if (judged.outcome.kind === 'signed') stands.add(paper.paperId);
      continue;
    }
    const entry = candidate.signable.entryOf(judged.plan.after, after.list.nextNumber, signing.now);
    const next = listActs.REGISTERED(after, yearIn(after, entry.day), entry, acting);
    const plans = [...signed.flatMap((each) => each.plans), judged.plan];
    if (signed.length > 0 && !deps.fits({ plans, acts: [actOf(start, next)] })) break;
    signed.push({ paper, plans: [judged.plan] });
    stands.add(paper.paperId);
    after = next;
  }
  return { signed, act: actOf(start, after), settled };
}

/** One act on the list: only the years that moved are written. */
const actOf = (before: ListAfter, { list, years, entries, log }: ListAfter): ListAct => ({
  before: before.list,
  after: list,
  years: [...years.values()].filter((year) => before.years.get(year.year) !== year),
  entries,
  log,
});

function judge(
  { confirmed, signable, file }: Candidate,
  { nextNumber, stands }: { readonly nextNumber: number; readonly stands: ReadonlySet<string> },
  signing: Signing,
): { outcome: PaperOutcome } | { plan: Plan } {
  const { paper } = confirmed;
  if (isSignedWith(signable, file, paper)) return { outcome: { kind: 'signed', paper } };
  const order = orderOf(signable, confirmed, signing);
  const planned = plan(signable.kind, file, { ...order, ...order.asked });
  if (!planned.ok) return { outcome: { kind: 'refused', why: shown(planned.error.code) } };
  const countsAnother = paper.follows !== undefined && !stands.has(paper.follows);
  if (paper.registerNumber !== nextNumber || countsAnother)
    return { outcome: { kind: 'stale', paper, why: 'NUMBER_MOVED' } };
  if (!planned.value) throw new Error('a signature is always an event');
  return { plan: planned.value };
}

const shown = (code: RefusalCode): RefusalCode => (code === 'OTHER_ORGANISATION' ? 'CASE_NOT_FOUND' : code);

/** The command that a confirmed paper is. */
export const orderOf = (
  signable: Signable,
  confirmed: ConfirmedPaper,
  { signer, now, requestId }: Signing,
): Order<FileState, Typed> & { readonly asked: Asked<Typed> } => ({
  fileId: confirmed.paper.caseId,
  asked: { command: signable.commandOf(confirmed) },
  actor: signer,
  now,
  requestId,
});

/** A claim that another holds bars the paper, however often one tries. */
const barredBy = (obstacles: readonly Obstacle[], signed: readonly SignedAct[]): [string, PaperOutcome][] =>
  obstacles.flatMap((obstacle): [string, PaperOutcome][] => {
    const barred = obstacle.at === 'claim' && signed.find(({ paper }) => paper.caseId === obstacle.file);
    return barred ? [[barred.paper.paperId, { kind: 'refused', why: obstacle.taken }]] : [];
  });
