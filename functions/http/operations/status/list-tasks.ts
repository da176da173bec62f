import * as z from 'zod/mini';
import { standingsOf } from '#casework/identity/standing.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { application } from '#domain/application/kind.ts';
import { isInTray, traySeen } from '#domain/application/rules/tray-seen.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { trayOf } from '#domain/file/tray.ts';
import { ok, refused } from '#domain/result.ts';
import { cursor, word } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { TaskView, taskView } from '#http/views/task-view.ts';

const Tasks = z.object({ items: z.array(TaskView), cursor: z.optional(z.string()) });
const TraysQuery = z.strictObject({
  cursor: z.optional(cursor(2000)),
  /** for who stands in for a colleague, and for who oversees */
  role: z.optional(z.enum(['operator', 'registrar', 'head', 'executor'])),
  organisation: z.optional(word(60)),
  executor: z.optional(StaffId),
});

interface Deps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly staff: Pick<StaffRegister, 'get'>;
}

const atOnce = 10;

/**
 * The tray of one's own organisation and role, an executor's his own, by due instant. The index may lag behind, so every
 * case is loaded, authorised by the one rule, and shown only while its task is in that tray.
 */
export const listTasks = operation({
  name: 'listTasks',
  by: 'official',
  query: TraysQuery,
  answer: Tasks,
  run: async (call, deps: Deps) => {
    const actor = call.actor;
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
  },
});
