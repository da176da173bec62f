import { standingsOf } from '#casework/identity/standing.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffRole } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { isInTray, traySeen } from '#domain/application/rules/tray-seen.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { trayOf } from '#domain/file/tray.ts';
import { ok, refused } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { refusedBy } from '#http/problem.ts';
import { staffActorOf } from '#http/staff-keeping.ts';
import { taskView } from '#http/task-view.ts';

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
  const actor = staffActorOf(call);
  const standings = call.query.role === undefined ? [actor] : await standingsOf(actor, call.now, deps);
  const seen = traySeen(call.query, actor, standings);
  if (!seen.ok) return refused(refusedBy(seen.error, call.language, 'query'));
  const { tray, viewer } = seen.value;
  const { organisation, role, executor } = tray;
  const page = await deps.lists.tray(trayOf(organisation, role, executor), call.query.cursor);
  const cases = await inParallel(page.items, atOnce, (caseId) => deps.cases.load(application, caseId));
  const shown = cases.flatMap((theCase) =>
    theCase && isInTray(theCase, tray) && mayAct(application, theCase, { actor: viewer, action: 'SeeCase' }).ok
      ? [theCase]
      : [],
  );
  const items = await inParallel(shown, atOnce, (theCase) => taskView(theCase, viewer, call.now, deps));
  return ok({ body: { items, cursor: page.cursor } });
};
