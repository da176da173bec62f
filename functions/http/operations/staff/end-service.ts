import * as z from 'zod/mini';
import { openTasksOf, type TrayDeps } from '#casework/asking/tasks-seen.ts';
import { endService as end } from '#casework/identity/keep-staff.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { ok } from '#domain/result.ts';
import { keeping, StaffView } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { day, OfStaff } from '#http/shapes/staff.ts';

const text = z.string();
const Ended = z.extend(StaffView, {
  /** what he leaves open: an executor's lies before the head from the moment he serves no more, a claim ends then */
  openTasks: z.array(z.object({ caseId: text, number: z.optional(text), step: text, dueAt: z.optional(text) })),
});

interface Deps extends TrayDeps {
  readonly staff: StaffRegister;
}

/** Ends a colleague's service on its last day or, without one, at once; answered with the tasks that he leaves open. */
export const endService = operation({
  name: 'endService',
  by: 'official',
  params: OfStaff,
  body: z.strictObject({ lastDay: z.optional(day) }),
  answer: Ended,
  run: async (call, deps: Deps) => {
    const { staffId: id } = call.params;
    const ended = await keeping(call, (by) => end({ id, lastDay: call.body.lastDay }, by, deps));
    if (!ended.ok) return ended;
    const left = await openTasksOf(ended.value.body, deps);
    const openTasks = left.flatMap(({ task, ...theCase }) => {
      const step = task && paragraphOfStep(theCase, task.step);
      return step ? [{ caseId: theCase.id, number: theCase.number, step, dueAt: task.dueAt }] : [];
    });
    return ok({ body: { ...ended.value.body, openTasks } });
  },
});
