import { type ExecuteDeps, execute } from '#casework/execute.ts';
import { askStaff, readOnce, type StaffAsked } from '#casework/identity/ask-staff.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import type { Kind } from '#domain/file/kind.ts';
import { deadline, executionName } from '#domain/file/owed.ts';
import type { FileState } from '#domain/file/state.ts';
import { nextRung } from '#domain/file/terms/rungs.ts';
import type { OfKind } from '#domain/kinds.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { askEntry, type EntryAsked } from './ask-entry.ts';
import { reckonAnew } from './reckon-anew.ts';
import { type ServeDeps, serveOwed } from './serve-owed.ts';

export interface ReconcileDeps extends ExecuteDeps, ServeDeps, StaffAsked {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly clock: Clock;
  /** names as machine/execution */
  running(): Promise<ReadonlySet<string>>;
}

/** What the commit by which the clock ends a file does to files beside it (X273). */
export interface EndsBeside {
  besideEnding(ended: OfKind, of: { readonly now: Instant; readonly requestId: string }): Promise<readonly Plan[]>;
}

/** Serves what has been owed since before `instant`: what a lost record or a killed relay left behind. */
export async function serveOldWork(instant: string, deps: ReconcileDeps): Promise<number> {
  const fileIds = await deps.owed.olderThan(instant);
  for (const fileId of fileIds) await serveOwed(fileId, deps);
  return fileIds.length;
}

/**
 * Walks the open files: one whose machine, or whose watch of a running term, is not among the running executions is
 * resumed; what the calendar has moved is reckoned anew (X61); how an entry stands by which a term still runs is asked (74(3));
 * whether a head is there is asked anew (X74); what the clock alone must end, such as a draft that is too old, is ended.
 */
export async function resumeMissing(requestId: string, deps: ReconcileDeps & EntryAsked & EndsBeside): Promise<number> {
  const running = await readRunning(deps);
  const asking = { ...deps, ...readOnce(deps) };
  let findings = 0;
  let cursor: string | undefined;
  do {
    const page = await deps.lists.open(cursor);
    for (const fileId of page.items) {
      const kind = await deps.kindOf(fileId);
      const stored = await deps.cases.load(kind, fileId);
      if (!stored) continue;
      const at = { now: deps.clock.now(), requestId };
      const reckoned = await reckonAnew(kind, stored, { requestId, deps });
      const file = await askEntry(kind, reckoned, at, deps);
      await endByClock(kind, file, { requestId, deps });
      await askStaff(kind, file, at, asking);
      if (!isMissing(kind, file, running)) continue;
      findings += 1;
      await resume(fileId, { why: 'RECONCILED', requestId }, deps);
    }
    cursor = page.cursor;
  } while (cursor);
  return findings;
}

async function endByClock(
  kind: Kind,
  file: FileState,
  { requestId, deps }: { readonly requestId: string; readonly deps: ReconcileDeps & EndsBeside },
): Promise<void> {
  const now = deps.clock.now();
  const command = kind.endedByClock?.(file, now);
  if (!command) return;
  const ask = async (before: FileState) =>
    ok({ command, beside: await deps.besideEnding({ kind, file: before }, { now, requestId }) });
  const asked = { type: command.type, ask };
  await execute(kind, { fileId: file.id, asked, actor: { kind: 'clock' }, now, requestId }, deps);
}

export async function resume(
  fileId: string,
  { why, requestId }: { readonly why: string; readonly requestId: string },
  deps: ReconcileDeps,
): Promise<void> {
  const command: FrameCommand = { type: 'ResumeProcedure', why };
  const now = deps.clock.now();
  const kind = await deps.kindOf(fileId);
  await execute(kind, { fileId, asked: { command }, actor: { kind: 'machine' }, now, requestId }, deps);
  await serveOwed(fileId, deps);
}

interface Running {
  readonly executions: ReadonlySet<string>;
  /** the latest commit under which each term is watched */
  readonly watches: ReadonlyMap<string, number>;
}

const watchName = new RegExp(`^${deadline}/(.+)-(\\d+)$`);

async function readRunning(deps: ReconcileDeps): Promise<Running> {
  const executions = await deps.running();
  const watches = new Map<string, number>();
  for (const name of executions) {
    const [, watch, commit] = watchName.exec(name) ?? [];
    if (watch) watches.set(watch, Math.max(Number(commit), watches.get(watch) ?? 0));
  }
  return { executions, watches };
}

function isMissing(kind: Kind, file: FileState, { executions, watches }: Running): boolean {
  const { machine, attempt, id } = file;
  const expectsMachine = machine !== undefined && !kind.isAtRest(file);
  if (expectsMachine && !executions.has(`${machine}/${executionName(id, attempt)}`)) return true;
  return Object.values(file.terms).some(
    (state) => nextRung(kind, file, state) && (watches.get(executionName(id, state.term)) ?? 0) < state.commit,
  );
}
