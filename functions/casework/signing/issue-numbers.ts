import { type Asked, backOff, type ExecuteDeps, type Order, plan } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { ListAct, Obstacle, Papers, Plan, Register } from '#casework/ports/ports.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { entryOf, rankOf } from '#domain/application/rules/entry-of.ts';
import type { RefusalCode } from '#domain/file/refusal.ts';
import { yearOf } from '#domain/queue/list.ts';
import { type ListAfter, registerEntry } from '#domain/queue/registration.ts';
import { registrationGround, yearIn } from '#domain/queue/take-places.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type ConfirmedPaper, isSignedWith, type PaperOutcome } from './check-signature.ts';

export interface RegisterDeps extends ExecuteDeps {
  readonly register: Register;
  readonly papers: Papers;
  /** whether one transaction can hold them */
  fits(plans: readonly Plan[], acts: readonly ListAct[]): boolean;
}

export interface Signing {
  readonly signer: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

const tries = 8;
/** More papers than any transaction holds. */
const window = 24;
const atOnce = 10;

interface Batch {
  readonly papers: readonly ConfirmedPaper[];
  readonly plans: readonly Plan[];
  readonly act: ListAct;
  readonly settled: ReadonlyMap<string, PaperOutcome>;
}

/**
 * Registers the confirmed notices of one list in the order of their numbers, as many to a transaction as it holds: list,
 * years, entries, log, cases, commits, guards and owed work, all or none. Whatever stood in the way, everything is read
 * and judged again: a paper whose number is still next stands, since its place is as of its moment; one whose number is
 * not, because the list moved, or which counts a paper that fell out, is stale.
 */
export async function registerNotices(
  papers: readonly ConfirmedPaper[],
  signing: Signing,
  deps: RegisterDeps,
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
    const batch = await nextBatch(left().slice(0, window), standing(), signing, deps);
    settle(batch.settled);
    if (batch.plans.length === 0) continue;
    const obstacles = await deps.cases.commit(batch.plans, [batch.act]);
    if (obstacles.length === 0) {
      settle(batch.papers.map(({ paper }) => [paper.paperId, { kind: 'signed', paper }]));
      attempt = 0;
      continue;
    }
    settle(guarded(obstacles, batch.papers));
    attempt += 1;
    await deps.pause(backOff(attempt, deps.random()));
  }
  settle(left().map(({ paper }) => [paper.paperId, { kind: 'refused', why: 'CONTENTION' }]));
  return outcomes;
}

const byNumber = ({ paper: one }: ConfirmedPaper, { paper: other }: ConfirmedPaper): number =>
  (one.registerNumber ?? 0) - (other.registerNumber ?? 0);

/** Papers signed by an earlier request that papers of this one follow. */
async function signedBefore(papers: readonly ConfirmedPaper[], deps: RegisterDeps): Promise<readonly string[]> {
  const here = new Set(papers.map(({ paper }) => paper.paperId));
  const elsewhere = papers.flatMap(({ paper: { follows } }) => (follows && !here.has(follows) ? [follows] : []));
  const found = await inParallel(elsewhere, atOnce, async (paperId) => {
    const paper = await deps.papers.find(paperId);
    return paper && isSignedWith(await deps.cases.load(paper.caseId), paper) ? [paperId] : [];
  });
  return found.flat();
}

/**
 * The list is read before its years: a year newer than the list comes with a list that has moved, so that a commit
 * never writes over what it has not read.
 */
async function nextBatch(
  candidates: readonly ConfirmedPaper[],
  standing: ReadonlySet<string>,
  signing: Signing,
  deps: RegisterDeps,
): Promise<Batch> {
  const [first] = candidates;
  if (!first?.paper.list) throw new Error('a notice names its list');
  const { provider, list: name } = first.paper;
  const list = await deps.register.list(provider, name);
  const cases = await inParallel(candidates, atOnce, ({ paper }) => deps.cases.load(paper.caseId));
  const days = cases.flatMap((theCase) => (theCase?.priorityMoment ? [rankOf(theCase).day] : []));
  const years = await inParallel([...new Set(days.map(yearOf))], atOnce, (year) =>
    deps.register.year(provider, name, year),
  );
  const start: ListAfter = { list, years: new Map(years.map((state) => [state.year, state])), log: [] };
  return gather(
    candidates.map((confirmed, index) => ({ confirmed, theCase: cases[index] })),
    { start, standing },
    signing,
    deps,
  );
}

interface Candidate {
  readonly confirmed: ConfirmedPaper;
  readonly theCase: Application | undefined;
}
interface Ground {
  readonly start: ListAfter;
  /** papers that are signed */
  readonly standing: ReadonlySet<string>;
}

/** As many papers as one transaction holds, each with the next number; what cannot be among them is settled. */
function gather(
  candidates: readonly Candidate[],
  { start, standing }: Ground,
  signing: Signing,
  deps: RegisterDeps,
): Batch {
  const gathered: { readonly confirmed: ConfirmedPaper; readonly plan: Plan }[] = [];
  const settled = new Map<string, PaperOutcome>();
  const stands = new Set(standing);
  let after = start;
  for (const { confirmed, theCase } of candidates) {
    const { paperId } = confirmed.paper;
    const judged = judge(confirmed, theCase, { nextNumber: after.list.nextNumber, stands }, signing);
    if ('outcome' in judged) {
      settled.set(paperId, judged.outcome);
      if (judged.outcome.kind === 'signed') stands.add(paperId);
      continue;
    }
    const entry = entryOf(judged.plan.after, after.list.nextNumber, signing.now);
    const next = registerEntry(after, yearIn(after, entry.day), entry, registrationGround);
    const plans = [...gathered.map(({ plan: each }) => each), judged.plan];
    if (gathered.length > 0 && !deps.fits(plans, [actOf(start, next)])) break;
    gathered.push({ confirmed, plan: judged.plan });
    stands.add(paperId);
    after = next;
  }
  return {
    papers: gathered.map(({ confirmed }) => confirmed),
    plans: gathered.map(({ plan: each }) => each),
    act: actOf(start, after),
    settled,
  };
}

/** One act on the list: only the years that moved are written. */
const actOf = (before: ListAfter, { list, years, log }: ListAfter): ListAct => ({
  before: before.list,
  after: list,
  years: [...years.values()].filter((year) => before.years.get(year.year) !== year),
  log,
});

function judge(
  confirmed: ConfirmedPaper,
  theCase: Application | undefined,
  { nextNumber, stands }: { readonly nextNumber: number; readonly stands: ReadonlySet<string> },
  signing: Signing,
): { outcome: PaperOutcome } | { plan: Plan } {
  const { paper } = confirmed;
  if (isSignedWith(theCase, paper)) return { outcome: { kind: 'signed', paper } };
  const order = orderOf(confirmed, theCase, signing);
  const planned = plan(application, theCase, { ...order, ...order.asked });
  if (!planned.ok) return { outcome: { kind: 'refused', why: shown(planned.error.code) } };
  const countsAnother = paper.follows !== undefined && !stands.has(paper.follows);
  if (paper.registerNumber !== nextNumber || countsAnother)
    return { outcome: { kind: 'stale', paper, why: 'NUMBER_MOVED' } };
  if (!planned.value) throw new Error('a signature is always an event');
  return { plan: planned.value };
}

const shown = (code: RefusalCode): RefusalCode => (code === 'OTHER_ORGANISATION' ? 'CASE_NOT_FOUND' : code);

/** The command that a confirmed paper is; a notice brings its entry. */
export function orderOf(
  { paper, signature, certificateSha256, signedBy, official }: ConfirmedPaper,
  theCase: Application | undefined,
  { signer, now, requestId }: Signing,
): Order & { readonly asked: Asked } {
  const { caseId, kind, draftRecord, list, registerNumber, place, listSize, asOf } = paper;
  const isComplete = list && registerNumber && place && listSize && asOf;
  const entry = isComplete ? { list, registerNumber, place, listSize, asOf } : undefined;
  if (kind === 'NOTICE' && !entry) throw new Error('a notice carries number and place');
  return {
    fileId: caseId,
    asked: {
      command: {
        type: 'SignResult',
        kind,
        paper: paper.paper,
        signature,
        certificateSha256,
        signedBy,
        official,
        draftRecord,
        ...(entry ? { entry } : {}),
      },
    },
    actor: signer,
    now,
    requestId,
    ...(entry && theCase?.priorityMoment ? { entry: entryOf(theCase, entry.registerNumber, now) } : {}),
  };
}

/** Another request of the person, or another entry, bars the paper; whatever else moved the guard is judged again. */
const guarded = (obstacles: readonly Obstacle[], papers: readonly ConfirmedPaper[]): [string, PaperOutcome][] =>
  obstacles.flatMap((obstacle): [string, PaperOutcome][] => {
    const why = obstacle.at === 'guard' ? barredBy(obstacle) : undefined;
    const barred = obstacle.at === 'guard' && papers.find(({ paper }) => paper.caseId === obstacle.caseId);
    return why && barred ? [[barred.paper.paperId, { kind: 'refused', why }]] : [];
  });

function barredBy({ caseId, open, registered }: Extract<Obstacle, { at: 'guard' }>): RefusalCode | undefined {
  if (registered && registered !== caseId) return 'ALREADY_REGISTERED';
  return open && open !== caseId ? 'DUPLICATE_REQUEST' : undefined;
}
