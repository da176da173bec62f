import { standingsOf } from '#casework/identity/standing.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { CaseLists, CaseStore } from '#casework/ports/ports.ts';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import { mayAct } from '#domain/application/allowed-actions.ts';
import { trayOf } from '#domain/application/tray.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { type Problem, problem } from '#http/problem.ts';
import { staffActorOf } from '#http/staff-keeping.ts';
import { type Tray, taskIn, taskView } from '#http/task-view.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly staff: Pick<StaffRegister, 'get'>;
}

interface Query {
  readonly cursor?: string;
  readonly role?: StaffRole;
  readonly organisation?: string;
  readonly executor?: string;
}

const atOnce = 10;

/**
 * The tray of one's own organisation and role, an executor's his own, by due instant. The index may lag behind, so every
 * case is loaded, authorised by the one rule, and shown only while its task is in that tray.
 */
export const listTasks: Operation<Call<unknown, Query>, Deps> = async (call, deps) => {
  const asked = await trayAsked(call, deps);
  if (!asked.ok) return asked;
  const { tray, viewer } = asked.value;
  const { organisation, role, executor } = tray;
  const page = await deps.lists.tray(trayOf(organisation, role, executor), call.query.cursor);
  const cases = await inParallel(page.items, atOnce, (caseId) => deps.cases.load(caseId));
  const shown = cases.flatMap((theCase) =>
    theCase && taskIn(theCase, tray) && mayAct(theCase, viewer, 'SeeCase').ok ? [theCase] : [],
  );
  const items = await inParallel(shown, atOnce, (theCase) => taskView(theCase, viewer, call.now, deps));
  return ok({ body: { items, cursor: page.cursor } });
};

interface Asked {
  readonly tray: Tray;
  readonly viewer: StaffActor;
}

/** Supervisor and administrator name the tray they look into; others see their own, or that of whom they stand in for. */
async function trayAsked(call: Call<unknown, Query>, { staff }: Deps): Promise<Result<Asked, Problem>> {
  const actor = staffActorOf(call);
  const { role, organisation = actor.organisation, executor } = call.query;
  const isOverseer = actor.kind === 'supervisor' || actor.kind === 'administrator';
  if (actor.kind !== 'supervisor' && organisation !== actor.organisation) return refused(problem('FORBIDDEN'));
  if (isOverseer) return overseen({ role, organisation, executor }, actor);
  const viewer =
    role === undefined ? actor : (await standingsOf(actor, call.now, { staff })).find(({ kind }) => kind === role);
  if (!viewer || executor !== undefined) return refused(problem('FORBIDDEN'));
  return ok({
    viewer,
    tray: { organisation, role: viewer.kind, executor: viewer.kind === 'executor' ? viewer.staff : undefined },
  });
}

function overseen(
  { role, organisation, executor }: Partial<Tray> & { organisation: string },
  viewer: StaffActor,
): Result<Asked, Problem> {
  const missing = [...(role ? [] : ['query.role']), ...(role === 'executor' && !executor ? ['query.executor'] : [])];
  if (!role || missing.length > 0)
    return refused(problem('FIELDS_WRONG', { fields: missing.map((field) => ({ field, problem: 'MISSING' })) }));
  return ok({ viewer, tray: { organisation, role, executor: role === 'executor' ? executor : undefined } });
}
