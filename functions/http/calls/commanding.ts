import type { ActedOn } from '#casework/acting.ts';
import type { Acted } from '#casework/acts/on-case.ts';
import { officialsInForm } from '#casework/asking/officials-in-form.ts';
import type { Acting, ExecuteDeps } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { Kind } from '#domain/file/kind.ts';
import { barTo } from '#domain/file/may-act.ts';
import type { FileState } from '#domain/file/state.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answer, Answered, Asking } from '#http/operation.ts';
import { type Problem, problem, refusedBy } from '#http/problems/problem.ts';
import { type CaseExists, type CaseView, caseView } from '#http/views/files/case-view.ts';

export interface CommandDeps extends ExecuteDeps {
  readonly cases: CaseStore;
}

/** Who looks, and when: whoever received a person at a desk may look that day. */
type Viewer = Pick<Asking<Actor>, 'actor' | 'now'>;

/** The case, if this actor may see it; a stranger is told there is none. */
export const seen = async (
  caseId: string,
  asking: Viewer,
  { cases }: Pick<CommandDeps, 'cases'>,
): Promise<Result<Application, Problem>> => shownTo(asking, await cases.load(application, caseId));

/** The same of a case that was loaded; the recused are told that it exists, and nothing else (X70). */
const shownTo = (viewer: Viewer, theCase: Application | undefined): Result<Application, Problem> =>
  shownOf(application, viewer, theCase);

/** The same of a file of any kind. */
export function shownOf<F extends FileState>(
  kind: Kind<F>,
  { actor, now }: Viewer,
  file: F | undefined,
): Result<F, Problem> {
  if (!file) return refused(problem('CASE_NOT_FOUND'));
  const bar = barTo(kind, file, { actor, action: 'SeeCase', now });
  if (!bar) return ok(file);
  return refused(problem(bar.code === 'RECUSED' ? 'RECUSED' : 'CASE_NOT_FOUND'));
}

/** The case of a key that was used before: as it is now, never a stored copy. */
async function replayed<F extends FileState>(
  kind: Kind<F>,
  { idempotency, actor }: Asking<Actor>,
  { cases }: CommandDeps,
): Promise<Result<F, Problem> | undefined> {
  if (!idempotency) return undefined;
  const record = await cases.idempotent(subjectOf(actor), idempotency.key);
  if (!record) return undefined;
  if (record.bodyMac !== idempotency.bodyMac) return refused(problem('IDEMPOTENCY_KEY_REUSED'));
  const file = await cases.load(kind, record.resource);
  return file ? ok(file) : refused(problem('CASE_NOT_FOUND'));
}

/**
 * Lets whoever calls perform an act: once per key, refused as a problem. The act is asked only when the key is fresh,
 * since it may read a person's record or write a paper.
 */
export async function performed<F extends FileState>(
  kind: Kind<F>,
  asking: Asking<Actor>,
  { deps, act }: { readonly deps: CommandDeps; readonly act: (acting: Acting) => ActedOn<F> },
): Promise<Result<F, Problem>> {
  const before = await replayed(kind, asking, deps);
  if (before) return before;
  const { actor, now, requestId, ifVersion } = asking;
  const idempotency = asking.idempotency && { subject: subjectOf(actor), ...asking.idempotency };
  const done = await act({ actor, now, requestId, ifVersion, idempotency });
  if (done.ok) return ok(done.value.file);
  const { code } = done.error;
  if (code === 'VERSION_CHANGED' && ifVersion === undefined) return refused(problem('CONTENTION'));
  return refused(refusedBy(done.error));
}

/** An act answered with the case as it then is, to whoever may see it then. */
export async function command(
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseView> {
  const done = await performed(application, asking, { deps, act });
  const shown = done.ok ? shownTo(asking, done.value) : done;
  return shown.ok ? ok(await answerWith(shown.value, asking, deps)) : shown;
}

/** An act of somebody who need not see the case: answered with that it was done, and nothing of the case. */
export const acknowledged = (
  asking: Asking<Actor>,
  deps: CommandDeps,
  act: (acting: Acting) => Acted,
): Answered<CaseExists> => acknowledgedOf(application, asking, { deps, act });

/** The same of a file of any kind. */
export async function acknowledgedOf<F extends FileState>(
  kind: Kind<F>,
  asking: Asking<Actor>,
  performing: { readonly deps: CommandDeps; readonly act: (acting: Acting) => ActedOn<F> },
): Answered<CaseExists> {
  const done = await performed(kind, asking, performing);
  if (!done.ok) return done;
  const { id, version } = done.value;
  return ok({ body: { id, version }, version });
}

/** The case as this actor is shown it. */
export async function answerWith(
  theCase: Application,
  { actor, now }: Viewer,
  deps: Pick<CommandDeps, 'officialsOf'>,
): Promise<Answer<CaseView>> {
  const officials = await officialsInForm(theCase, { actor, now }, deps);
  return { body: caseView(theCase, { actor, now, officials }), version: theCase.version };
}
