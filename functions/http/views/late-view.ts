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
import { Official, official } from './official.ts';

const text = z.string();
const Holder = z.object({ role: text, ...z.partial(Official).shape });

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
  executor: z.optional(Holder),
  publicStatus: Words,
  /** the terms that have passed, the longest first */
  late: z.array(z.object({ term: text, dueAt: text, text: Words })),
  /** the step that it waits for */
  label: z.optional(Words),
  /** who has that step; absent while no person has it */
  holder: z.optional(Holder),
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
  return {
    caseId,
    number,
    ...(await lineFacts(theCase, viewing, deps)),
    channel,
    provider,
    category,
    list,
    executor: executor === undefined ? undefined : { role: 'executor', ...(await official(executor, deps.staff)) },
    publicStatus: statusLabels[status],
    late: lateTerms(application, theCase).flatMap((state) =>
      isTerm(state.term)
        ? [{ term: state.term, dueAt: state.dueAt, text: termLeft(state.term, state, viewing.now).text }]
        : [],
    ),
    label: nextStepOf(theCase)?.label,
    holder: holder && { role: holder.role, ...(await official(holder.staff ?? task?.claimedBy, deps.staff)) },
    holds: Object.entries(holds).map(([step, { cause, since }]) => ({
      step: paragraphOfStep(theCase, step),
      cause,
      since,
    })),
  };
}
