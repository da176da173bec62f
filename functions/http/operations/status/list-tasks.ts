import * as z from 'zod/mini';
import type { LineDeps } from '#casework/asking/trays/line-facts.ts';
import { type TrayDeps, tasksSeen } from '#casework/asking/trays/tasks-seen.ts';
import { standingsOf } from '#casework/identity/standing.ts';
import { inParallel } from '#casework/in-parallel.ts';
import { traySeen } from '#domain/application/rules/seeing/tray-seen.ts';
import { ok, refused } from '#domain/result.ts';
import { cursor, word } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
import { StaffId } from '#http/shapes/staff.ts';
import { TaskView, taskView } from '#http/views/task-view.ts';

const atOnce = 10;

const Tasks = z.object({ items: z.array(TaskView), cursor: z.optional(z.string()) });
const TraysQuery = z.strictObject({
  cursor: z.optional(cursor(2000)),
  /** for who stands in for a colleague, and for who oversees */
  role: z.optional(z.enum(['operator', 'registrar', 'head', 'executor'])),
  organisation: z.optional(word(60, 'office')),
  executor: z.optional(StaffId),
});

/**
 * The tray of one's own organisation and role, an executor's his own, by due instant; before a head's what is put before
 * him. An overseer's is the whole office, what is put before him first.
 */
export const listTasks = operation({
  name: 'listTasks',
  by: 'official',
  query: TraysQuery,
  answer: Tasks,
  run: async (call, deps: TrayDeps & LineDeps) => {
    const { actor, now, requestId, query } = call;
    const standings = query.role === undefined ? [actor] : await standingsOf(actor, now, deps);
    const seen = traySeen(query, actor, standings);
    if (!seen.ok) return refused(refusedBy(seen.error, 'query'));
    const page = await tasksSeen(seen.value, { now, cursor: query.cursor }, deps);
    const { viewer } = seen.value;
    const items = await inParallel(page.items, atOnce, (task) => taskView(task, { viewer, now, requestId }, deps));
    return ok({ body: { items, cursor: page.cursor } });
  },
});
