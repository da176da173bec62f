import * as z from 'zod/mini';
import { type LineDeps, lineFacts } from '#casework/asking/line-facts.ts';
import { Words } from '#casework/asking/status-answer.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { isTerm } from '#domain/application/terms.ts';
import { nextStepOf } from '#domain/application/words/next-step.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { termLeft } from '#domain/application/words/term-left.ts';
import { lateTerms } from '#domain/file/oversight.ts';
import { taskHolder } from '#domain/file/tray.ts';
import type { Instant } from '#domain/time/instant.ts';

const text = z.string();
const Official = z.object({ role: text, staff: z.optional(text), login: z.optional(text) });

/** What an office is late with, and for whom or what it waits. */
export const LateView = z.object({
  caseId: text,
  number: z.optional(text),
  /** of the recipient; the look is noted */
  name: z.optional(text),
  channel: text,
  provider: z.optional(text),
  category: z.optional(text),
  list: z.optional(text),
  executor: z.optional(Official),
  publicStatus: Words,
  /** the terms that have passed, the longest first */
  late: z.array(z.object({ term: text, dueAt: text, text: Words })),
  /** the step that it waits for */
  label: z.optional(Words),
  /** who has that step; absent while no person has it */
  holder: z.optional(Official),
  /** neighbours that do not answer */
  holds: z.array(z.object({ step: text, cause: text, since: text })),
});
type LateView = z.infer<typeof LateView>;

interface ViewDeps extends LineDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

export async function lateView(
  theCase: Application,
  viewing: { readonly viewer: StaffActor; readonly now: Instant; readonly requestId: string },
  deps: ViewDeps,
): Promise<LateView> {
  const { id: caseId, number, channel, provider, category, list, executor, status, task, holds } = theCase;
  const holder = taskHolder(application, theCase);
  const named = async (role: string, staff: string | undefined) => ({
    role,
    staff,
    login: staff === undefined ? undefined : (await deps.staff.get(staff))?.login,
  });
  return {
    caseId,
    number,
    ...(await lineFacts(theCase, viewing, deps)),
    channel,
    provider,
    category,
    list,
    executor: executor === undefined ? undefined : await named('executor', executor),
    publicStatus: statusLabels[status],
    late: lateTerms(application, theCase).flatMap((state) =>
      isTerm(state.term)
        ? [{ term: state.term, dueAt: state.dueAt, text: termLeft(state.term, state, viewing.now).text }]
        : [],
    ),
    label: nextStepOf(theCase)?.label,
    holder: holder && (await named(holder.role, holder.staff ?? task?.claimedBy)),
    holds: Object.entries(holds).map(([step, { cause, since }]) => ({
      step: paragraphOfStep(theCase, step),
      cause,
      since,
    })),
  };
}
