import * as z from 'zod/mini';
import { openTasksOf, type TrayDeps } from '#casework/asking/trays/tasks-seen.ts';
import { endService as end, type StaffDeps } from '#casework/identity/keep-staff.ts';
import { ok } from '#domain/result.ts';
import { day } from '#domain/text/dates.ts';
import { keeping, StaffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { reason } from '#http/shapes/reasons.ts';
import { OfStaff } from '#http/shapes/staff.ts';
import { Waits } from '#http/views/confirmation-view.ts';

const text = z.string();
const open = {
  /** what he leaves open: an executor's lies before the head from the moment he serves no more, a claim ends then */
  openTasks: z.array(z.object({ caseId: text, number: z.optional(text), step: text, dueAt: z.optional(text) })),
};
const Ended = z.extend(StaffView, open);
const EndWaits = z.extend(Waits, open);

/**
 * Ends a colleague's service on its last day or, without one, at once; answered with the tasks that he leaves open, also
 * where it waits for a second person.
 */
export const endService = operation({
  name: 'endService',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ lastDay: z.optional(day), reason: z.optional(reason) }),
  keyless: true,
  answer: z.union([Ended, EndWaits]),
  run: async (call, deps: StaffDeps & TrayDeps) => {
    const { staffId: id } = call.params;
    const ended = await keeping(call, deps, (by) => end({ id, ...call.body }, by, deps));
    if (!ended.ok) return ended;
    const { body } = ended.value;
    const left = await openTasksOf({ id, organisation: call.actor.organisation }, deps);
    const openTasks = left.flatMap(({ kind, file }) => {
      const { task } = file;
      const step = task && kind.steps[task.step]?.paragraph(file);
      return step ? [{ caseId: file.id, number: kind.number?.(file), step, dueAt: task.dueAt }] : [];
    });
    return ok({ body: { ...body, openTasks } });
  },
});
