import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { type LineDeps, lineFacts } from '#casework/asking/trays/line-facts.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { TermState } from '#domain/file/state.ts';
import { taskHolder } from '#domain/file/tasks/tray.ts';
import { lateTerms, nearTerms } from '#domain/file/terms/oversight.ts';
import type { OfKind } from '#domain/kinds.ts';
import type { Instant } from '#domain/time/instant.ts';
import { FileLine, leftOf, lineOf } from './files/file-line.ts';
import { Official, official } from './official.ts';

const text = z.string();
const Holder = z.object({ role: text, ...z.partial(Official).shape });

const Term = z.object({ term: text, dueAt: text, text: Words });

/** What an office is late with or soon will be, and for whom or what it waits. */
export const LateView = z.object({
  ...FileLine,
  /** of the recipient; the look is noted */
  name: z.optional(text),
  executor: z.optional(Holder),
  /** the terms that have passed, the longest first */
  late: z.array(Term),
  /** those that near their end, where it is nobody's task to see to them (74(3)) */
  near: z.optional(z.array(Term)),
  /** who has the step that it waits for; absent while no person has it */
  holder: z.optional(Holder),
  /** neighbours that do not answer */
  holds: z.array(z.object({ step: text, cause: text, since: text })),
});
type LateView = z.infer<typeof LateView>;

interface ViewDeps extends LineDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

export async function lateView(
  one: OfKind,
  viewing: { readonly viewer: StaffActor; readonly now: Instant; readonly requestId: string },
  deps: ViewDeps,
): Promise<LateView> {
  const { kind, file } = one;
  const { task, holds } = file;
  const { worker, ownTerm: _, ...line } = lineOf(one);
  const holder = taskHolder(kind, file);
  const near = nearTerms(kind, file);
  const told = (state: TermState) => ({
    term: state.term,
    dueAt: state.dueAt,
    text: leftOf(one, state, viewing.now).text,
  });
  return {
    ...line,
    ...(await lineFacts(one, viewing, deps)),
    executor: worker === undefined ? undefined : { role: 'executor', ...(await official(worker, deps.staff)) },
    late: lateTerms(kind, file).map(told),
    ...(near.length > 0 ? { near: near.map(told) } : {}),
    holder: holder && { role: holder.role, ...(await official(holder.staff ?? task?.claimedBy, deps.staff)) },
    holds: Object.entries(holds).map(([step, { cause, since }]) => ({
      step: kind.steps[step]?.paragraph(file) ?? step,
      cause,
      since,
    })),
  };
}
