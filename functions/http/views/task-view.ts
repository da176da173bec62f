import * as z from 'zod/mini';
import { Words } from '#casework/asking/status-answer.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { isStep, paragraphOfStep, type Step, steps } from '#domain/application/steps.ts';
import { nextStepOf } from '#domain/application/words/next-step.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { termLeft } from '#domain/application/words/term-left.ts';
import { allowedActions } from '#domain/file/may-act.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();

/** One line of a tray: what is to be done, until when, and who has taken it; no personal data. */
export const TaskView = z.object({
  caseId: text,
  version: z.number(),
  number: z.optional(text),
  channel: text,
  step: text,
  label: z.optional(Words),
  publicStatus: Words,
  openedAt: text,
  dueAt: z.optional(text),
  secondsLeft: z.optional(z.number()),
  isLate: z.boolean(),
  left: z.optional(Words),
  claimedBy: z.optional(z.object({ staff: text, login: z.optional(text), isYou: z.boolean() })),
  held: z.boolean(),
  allowed: z.array(text),
});
type TaskView = z.infer<typeof TaskView>;

export async function taskView(
  theCase: Application,
  viewer: StaffActor,
  now: Instant,
  { staff }: { readonly staff: Pick<StaffRegister, 'get'> },
): Promise<TaskView> {
  const { id, version, number, channel, task, holds } = theCase;
  if (!task) throw new Error('a tray holds open tasks');
  const { step, openedAt, dueAt, claimedBy } = task;
  return {
    caseId: id,
    version,
    number,
    channel,
    step: paragraphOfStep(theCase, step),
    label: nextStepOf(theCase)?.label,
    publicStatus: statusLabels[theCase.status],
    openedAt,
    dueAt,
    secondsLeft: dueAt === undefined ? undefined : Math.floor((Date.parse(dueAt) - Date.parse(now)) / 1000),
    isLate: dueAt !== undefined && now >= dueAt,
    left: leftOf(theCase, step, now),
    claimedBy: claimedBy === undefined ? undefined : await claimant(claimedBy, viewer, staff),
    held: Object.keys(holds).length > 0,
    allowed: allowedActions(application, theCase, viewer),
  };
}

/** The step's own term, in words; where it has none of its own, the whole term's. */
function leftOf({ terms }: Application, step: string, now: Instant) {
  const row: Step | undefined = isStep(step) ? steps[step] : undefined;
  const term = row?.term ?? 'total';
  const state = terms[term] ?? terms.total;
  return state && termLeft(terms[term] ? term : 'total', state, now).text;
}

/** An office name, never a person's. */
async function claimant(id: string, viewer: StaffActor, staff: Pick<StaffRegister, 'get'>) {
  return { staff: id, login: (await staff.get(id))?.login, isYou: id === viewer.staff };
}
