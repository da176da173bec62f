import { type Asked, type ExecuteDeps, type Executed, execute, type Order } from '#casework/execute.ts';
import type { CaseStore } from '#casework/ports/ports.ts';
import { type Actor, subjectOf } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationCommand } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { caseView } from './case-view.ts';
import type { Answer, Call } from './operation.ts';
import { type Problem, problem, refusedBy } from './problem.ts';

export interface CommandDeps extends ExecuteDeps {
  readonly cases: CaseStore;
}

/** `ifVersion`: what was prepared for the command holds for that version only, whatever the caller sent. */
type Ordered = Asked<ApplicationCommand> &
  Pick<Order<Application, ApplicationCommand>, 'ifVersion'> & {
    readonly caseId: string;
    readonly status?: number;
  };

export const actorOf = ({ actor }: Call): Actor => {
  if (!actor) throw new Error('the row demands a bearer');
  return actor;
};

/** The case, if this actor may see it; a stranger is told there is none. */
export async function seen(
  caseId: string,
  actor: Actor,
  { cases }: Pick<CommandDeps, 'cases'>,
): Promise<Result<Application, Problem>> {
  const theCase = await cases.load(application, caseId);
  if (!theCase) return refused(problem('CASE_NOT_FOUND'));
  const may = mayAct(application, theCase, { actor: actor, action: 'SeeCase' });
  return may.ok ? ok(theCase) : refused(problem(may.error === 'NOT_IN_THIS_STATUS' ? 'CASE_NOT_FOUND' : may.error));
}

/** The answer to a key that was used before: rebuilt from the case as it is, never a stored copy (decisions 6). */
async function replayed(call: Call, deps: CommandDeps): Promise<Result<Answer, Problem> | undefined> {
  if (!call.idempotency) return undefined;
  const actor = actorOf(call);
  const record = await deps.cases.idempotent(subjectOf(actor), call.idempotency.key);
  if (!record) return undefined;
  if (record.bodyMac !== call.idempotency.bodyMac) return refused(problem('IDEMPOTENCY_KEY_REUSED'));
  const theCase = await seen(record.resource, actor, deps);
  return theCase.ok ? ok(answerWith(theCase.value, call, record.status)) : theCase;
}

/**
 * Performs a command for whoever calls: once per key, refused as a problem, answered with the case as it then is. `order`
 * is made only when the key is fresh, since making it may read a person's record or write a paper.
 */
export async function command(
  call: Call,
  deps: CommandDeps,
  order: () => Promise<Result<Ordered, Problem>>,
): Promise<Result<Answer, Problem>> {
  const before = await replayed(call, deps);
  if (before) return before;
  const ordered = await order();
  if (!ordered.ok) return ordered;
  const { status = 200, caseId, command: asked, records, ifVersion: preparedOn } = ordered.value;
  const actor = actorOf(call);
  const idempotency = call.idempotency && {
    subject: subjectOf(actor),
    ...call.idempotency,
    status,
    resource: caseId,
  };
  const { now, requestId } = call;
  const ifVersion = preparedOn ?? call.ifVersion;
  const done: Result<Executed<Application>, { code: string }> = await execute(
    application,
    { fileId: caseId, asked: { command: asked, records }, actor, now, requestId, ifVersion, idempotency },
    deps,
  );
  if (done.ok) return ok(answerWith(done.value.file, call, status));
  if (done.error.code === 'IDEMPOTENCY_KEY_REUSED')
    return (await replayed(call, deps)) ?? refused(problem('CONTENTION'));
  if (done.error.code === 'VERSION_CHANGED' && call.ifVersion === undefined) return refused(problem('CONTENTION'));
  return refused(refusedBy(done.error as Parameters<typeof refusedBy>[0]));
}

export const answerWith = (theCase: Application, call: Call, status?: number): Answer => ({
  body: caseView(theCase, actorOf(call), call.now),
  version: theCase.version,
  status,
});
