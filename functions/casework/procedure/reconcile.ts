import { discardDraft } from '#casework/acts/discard-draft.ts';
import { type ExecuteDeps, execute } from '#casework/execute.ts';
import type { CaseLists, CaseStore, Clock } from '#casework/ports/ports.ts';
import type { Application } from '#domain/application/application.ts';
import { isFinished } from '#domain/application/finished.ts';
import { application } from '#domain/application/kind.ts';
import { executionName } from '#domain/application/owed.ts';
import { nextRung } from '#domain/application/rungs.ts';
import { type ServeDeps, serveOwed } from './serve-owed.ts';

export interface ReconcileDeps extends ExecuteDeps, ServeDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly clock: Clock;
  /** names as machine/execution */
  running(): Promise<ReadonlySet<string>>;
}

/** Serves what has been owed since before `instant`: what a lost record or a killed relay left behind. */
export async function serveOldWork(instant: string, deps: ReconcileDeps): Promise<number> {
  const caseIds = await deps.owed.olderThan(instant);
  for (const caseId of caseIds) await serveOwed(caseId, deps);
  return caseIds.length;
}

/**
 * Walks the open cases: one whose machine, or whose watch of a running term, is not among the running executions is
 * resumed; a draft that was never filed and is too old is discarded (X45).
 */
export async function resumeMissing(requestId: string, deps: ReconcileDeps): Promise<number> {
  const running = await readRunning(deps);
  let findings = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.lists.open(cursor);
    for (const caseId of page.items) {
      const theCase = await deps.cases.load(caseId);
      if (theCase?.status === 'OPENED') await discardIfOld(theCase, requestId, deps);
      if (!theCase || !isMissing(theCase, running)) continue;
      findings += 1;
      await resume(caseId, 'RECONCILED', requestId, deps);
    }
    cursor = page.cursor;
  } while (cursor);
  return findings;
}

/** The clock is refused while the draft is still kept. */
async function discardIfOld({ id: caseId }: Application, requestId: string, deps: ReconcileDeps): Promise<void> {
  await discardDraft({ caseId }, { actor: { kind: 'clock' }, now: deps.clock.now(), requestId }, deps);
}

export async function resume(caseId: string, why: string, requestId: string, deps: ReconcileDeps): Promise<void> {
  await execute(
    application,
    {
      fileId: caseId,
      asked: { command: { type: 'ResumeProcedure', why } },
      actor: { kind: 'machine' },
      now: deps.clock.now(),
      requestId,
    },
    deps,
  );
  await serveOwed(caseId, deps);
}

interface Running {
  readonly executions: ReadonlySet<string>;
  /** the latest commit under which each term is watched */
  readonly watches: ReadonlyMap<string, number>;
}

async function readRunning(deps: ReconcileDeps): Promise<Running> {
  const executions = await deps.running();
  const watches = new Map<string, number>();
  for (const name of executions) {
    const [, watch, commit] = /^deadline\/(.+)-(\d+)$/.exec(name) ?? [];
    if (watch) watches.set(watch, Math.max(Number(commit), watches.get(watch) ?? 0));
  }
  return { executions, watches };
}

function isMissing(theCase: Application, { executions, watches }: Running): boolean {
  const { machine, attempt, id } = theCase;
  const expectsMachine = machine !== undefined && !isFinished(theCase);
  if (expectsMachine && !executions.has(`${machine}/${executionName(id, attempt)}`)) return true;
  return Object.values(theCase.terms).some(
    (state) => nextRung(state) && (watches.get(executionName(id, state.term)) ?? 0) < state.commit,
  );
}
