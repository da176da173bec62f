import type { CaseStore, CommitRecord, Readable } from '#casework/ports/case-store.ts';
import type { SignableOf } from '#casework/signing/signable.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { Editions, ExecutionReceipt } from '#domain/file/papers/execution-receipt.ts';
import type { FileState } from '#domain/file/state.ts';
import type { KindOf } from '#domain/kinds.ts';
import type { Instant } from '#domain/time/instant.ts';
import { commitAgain } from './commit-again.ts';
import {
  commandAgain,
  type Decision,
  type DecisionDeps,
  decisionOf,
  factDifference,
  receiptDifference,
  signedAgain,
  stoodAgain,
} from './decision-again.ts';
import type { Otherwise } from './difference.ts';
import { evidenceAgain } from './evidence-again.ts';
import { keptPaper } from './paper-again.ts';
import { roundAgain } from './round-again.ts';
import { roundSourcesAgain } from './round-sources-again.ts';

export interface ReplayDeps extends DecisionDeps {
  readonly kindOf: KindOf;
  readonly signableOf: SignableOf;
  /** of the code that replays */
  readonly editions: Editions;
}

/** A decision of the file, as its receipt has it. */
export interface Decided {
  readonly commit: number;
  readonly at: Instant;
  readonly event: Typed;
  /** absent: it was decided before receipts were kept */
  readonly receipt?: ExecutionReceipt | undefined;
  /** which editions are others now */
  readonly moved: readonly (keyof Editions)[];
}

/** The first thing that came out otherwise, and where. */
export interface Difference<F extends FileState = FileState> extends Otherwise {
  readonly commit: number;
  readonly at: Instant;
  /** what happened there, first of all */
  readonly event: Typed;
  readonly file: F | undefined;
}

export interface Replayed {
  readonly commits: number;
  readonly decisions: readonly Decided[];
  readonly difference?: Difference | undefined;
}

const compared = ['law', 'readings', 'terms', 'calendar', 'wording', 'code'] as const;

const movedSince = (then: Editions | undefined, now: Editions): (keyof Editions)[] =>
  then ? compared.filter((part) => then[part] !== now[part]) : [];

/**
 * A file made again from its journal, commit by commit, by the rules as they are here and the moments that it has: what came out
 * otherwise first. Of each decision its evidence is looked at, its file compared with the receipt, its number and place counted
 * from the list's log, its paper formed once more, and the whole decided anew. Of a round, the order that it used comes last.
 */
export async function replay(id: string, deps: ReplayDeps): Promise<Replayed> {
  const kind = await deps.kindOf(id);
  const journal = await deps.cases.journal(kind, id);
  const decisions: Decided[] = [];
  let file: FileState | undefined;
  for (const record of journal) {
    const difference = await differenceAt({ kind, id, journal, file, record, decisions }, deps);
    if (difference) {
      const { event = record.events[0] ?? { type: '' } } = difference;
      return { commits: journal.length, decisions, difference: { ...difference, ...atCommit(record), event, file } };
    }
    file = fold(kind, file, { events: record.events, recorded: { id, at: record.at, commit: record.commit } });
  }
  const order = await orderAt(id, { journal, file }, deps);
  return { commits: journal.length, decisions, ...(order ? { difference: order } : {}) };
}

/** Where a round does not come out the same from its own pages, or from what it found elsewhere: at the commit that names the page. */
async function orderAt(
  id: string,
  { journal, file }: Pick<Step, 'journal' | 'file'>,
  deps: ReplayDeps,
): Promise<Difference | undefined> {
  const order = (await roundAgain(id, journal, deps)) ?? (await roundSourcesAgain(journal, deps));
  const record = order && journal.find(({ events }) => JSON.stringify(events).includes(order.page.id));
  const [event] = record?.events ?? [];
  return record && event ? { ...order.difference, ...atCommit(record), event, file } : undefined;
}

const atCommit = ({ commit, at }: CommitRecord) => ({ commit, at });

interface Step {
  readonly kind: Kind;
  readonly id: string;
  readonly journal: readonly CommitRecord[];
  readonly file: FileState | undefined;
  readonly record: CommitRecord;
  /** those told so far */
  readonly decisions: Decided[];
}

/** What the rules cannot read at all came out otherwise, too. */
async function differenceAt(step: Step, deps: ReplayDeps): Promise<Otherwise | undefined> {
  const { record, file } = step;
  if (record.commit !== (file?.version ?? 0) + 1)
    return { what: 'COMMIT_MISSING', of: String((file?.version ?? 0) + 1) };
  return again(step, deps).catch((error: Error) => ({ what: 'REFUSED', of: error.name, again: error.message }));
}

async function again({ kind, id, journal, file, record, decisions }: Step, deps: ReplayDeps) {
  const told = fold(kind, file, { events: record.events, recorded: { id, ...atCommit(record) } });
  const decision = decisionOf(kind, { before: file, record }, told);
  if (!decision) return commitAgain(kind, { id, file }, { record, command: undefined }).difference;
  const moved = movedSince(record.receipt?.editions, deps.editions);
  decisions.push({ ...atCommit(record), event: decision.event, receipt: record.receipt, moved });
  return decisionAgain({ kind, id, journal, decision, told, isSameCode: moved.length === 0 }, deps);
}

interface DecisionStep {
  readonly kind: Kind;
  readonly id: string;
  readonly journal: readonly CommitRecord[];
  readonly decision: Decision<FileState, Typed>;
  readonly told: FileState;
  readonly isSameCode: boolean;
}

async function decisionAgain(
  { kind, id, journal, decision, told, isSameCode }: DecisionStep,
  deps: ReplayDeps,
): Promise<Otherwise | undefined> {
  const { before, record, event } = decision;
  const fact = record.receipt && factDifference(record.receipt, before, isSameCode);
  if (fact) return fact;
  const evidence = await evidenceAgain(id, [before, event], deps);
  if (evidence) return evidence;
  const signable = await deps.signableOf(id);
  const { stood, difference } = await stoodAgain(decision, signable, deps);
  if (difference) return difference;
  const command = await commandAgain(decision, signable, deps);
  const decided = commitAgain(kind, { id, file: before }, { record, command }).difference;
  if (decided) return decided;
  const { issuedAt } = event.paper && signable ? await keptPaper(event.paper, deps) : { issuedAt: record.at };
  const at = {
    ...asOf(issuedAt, deps),
    file: fileAt(kind, { id, journal, until: issuedAt, before: record.commit }) ?? before,
  };
  return (await signedAgain(decision, { signable, stood, at }, deps)) ?? receiptDifference(kind, decision, told);
}

/** A file as it was at a moment, of the commits before one. */
function fileAt<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  {
    id,
    journal,
    until,
    before,
  }: {
    readonly id: string;
    readonly journal: readonly CommitRecord<E>[];
    readonly until: Instant;
    readonly before: number;
  },
): F | undefined {
  const then = journal.filter(({ at, commit }) => at <= until && commit < before);
  return then.reduce<F | undefined>(
    (file, { events, at, commit }) => fold(kind, file, { events, recorded: { id, at, commit } }),
    undefined,
  );
}

/** Other files as they were at that moment: what has become of them since says nothing of a paper. */
const asOf = (until: Instant, { cases, kindOf }: ReplayDeps): Pick<CaseStore, 'load'> => ({
  load: async <F extends FileState>({ prefix }: Readable<F>, id: string) => {
    if (!id.startsWith(`${prefix}_`)) return undefined;
    const kind = await kindOf(id);
    return fileAt(kind, { id, journal: await cases.journal(kind, id), until, before: Infinity }) as F | undefined;
  },
});
