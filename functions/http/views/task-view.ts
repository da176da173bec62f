import * as z from 'zod/mini';
import { Words } from '#casework/asking/status/status-answer.ts';
import { type LineDeps, lineFacts } from '#casework/asking/trays/line-facts.ts';
import type { TaskSeen } from '#casework/asking/trays/tasks-seen.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { askedLines } from '#domain/application/words/asked-words.ts';
import { allowedActions, keepsClaim } from '#domain/file/may-act.ts';
import { taskHolder } from '#domain/file/tasks/tray.ts';
import type { PutBefore } from '#domain/file/terms/put-before.ts';
import { termOfStep } from '#domain/file/terms/step-term.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { putBeforeWords } from '#domain/file/words/put-before-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { isServiceCentre } from '#domain/regulation/offices/service-centres.ts';
import { claimHolderOf } from '#domain/staff/staff.ts';
import { movingWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { words } from '#domain/words.ts';
import { FileLine, leftOf, lineOf } from './files/file-line.ts';
import { Official, official } from './official.ts';

const text = z.string();

/** One line of a tray: whose it is, what is to be done, until when, and who has taken it. */
export const TaskView = z.object({
  ...FileLine,
  version: z.number(),
  /** of the recipient; the look is noted */
  name: z.optional(text),
  executor: z.optional(Official),
  /** the place that a drafted notice would take now */
  placeProposed: z.optional(z.number()),
  step: text,
  openedAt: text,
  dueAt: z.optional(text),
  secondsLeft: z.optional(z.number()),
  isLate: z.boolean(),
  left: z.optional(Words),
  /** said of its last day where it may still move, or has moved (X61) */
  mayMove: z.optional(Words),
  moved: z.optional(Words),
  /** `stands`: false, it keeps the task from nobody any more and may be taken over */
  claimedBy: z.optional(z.extend(Official, { isYou: z.boolean(), stands: z.boolean() })),
  /** why it lies before whoever looks, where it is not his own: flag, reason, and whom to replace */
  putBefore: z.optional(
    z.object({
      reason: z.enum(['OVERDUE', 'ORPHANED', 'NO_HEAD', 'NOBODY_LEFT']),
      term: z.optional(text),
      text: Words,
      holder: z.object({ role: text, ...z.partial(Official).shape }),
    }),
  ),
  /** 5.4: what was asked for once more: awaited, come or not come */
  asked: z.optional(z.array(Words)),
  held: z.boolean(),
  allowed: z.array(text),
});
type TaskView = z.infer<typeof TaskView>;

interface ViewDeps extends LineDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
}

interface Viewing {
  readonly viewer: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

export async function taskView(
  { put, ...one }: TaskSeen,
  { viewer, now, requestId }: Viewing,
  deps: ViewDeps,
): Promise<TaskView> {
  const { staff } = deps;
  const { kind, file } = one;
  const { version, task, holds } = file;
  if (!task) throw new Error('a tray holds open tasks');
  const { step, openedAt, dueAt, claimedBy } = task;
  const claimant = claimedBy === undefined ? undefined : await claimantOf(claimedBy, { viewer, now }, staff);
  const claim = { holder: claimant?.holder, now };
  const { worker, ownTerm = termOfStep(kind, file, step), ...line } = lineOf(one);
  return {
    ...line,
    version,
    ...(await lineFacts(one, { viewer, now, requestId }, deps)),
    executor: await official(worker, staff),
    step: kind.steps[step]?.paragraph(file) ?? step,
    openedAt,
    dueAt,
    secondsLeft: dueAt === undefined ? undefined : Math.floor((Date.parse(dueAt) - Date.parse(now)) / 1000),
    isLate: dueAt !== undefined && now >= dueAt && !isKept(one, ownTerm),
    ...leftOfStep(one, ownTerm, now),
    claimedBy: claimant && { ...claimant.shown, stands: keepsClaim(kind, file, claim) },
    putBefore: put && (await putBeforeOf(one, put, viewer, staff)),
    asked: isOf(application, one) ? askedOf(one.file, now) : undefined,
    held: Object.keys(holds).length > 0,
    allowed: allowedActions(kind, file, viewer, { now, claim }),
  };
}

/** Whoever has taken it: as he is shown, and as the rule of claims knows him. */
async function claimantOf(claimedBy: string, { viewer, now }: Omit<Viewing, 'requestId'>, staff: ViewDeps['staff']) {
  const member = await staff.get(claimedBy);
  const shown = { staff: claimedBy, login: member?.login, isYou: claimedBy === viewer.staff };
  return { shown, holder: claimHolderOf(claimedBy, member, now) };
}

function askedOf(theCase: Application, now: Instant): TaskView['asked'] {
  const lines = askedLines(theCase, now);
  return lines.length > 0 ? [...lines] : undefined;
}

/** Does its own term run out without a breach? */
const isKept = ({ kind }: OfKind, own: string | undefined): boolean =>
  own !== undefined && kind.termTable[own]?.endsIn !== undefined;

/** What is left of the term by which the step stands, in words. */
function leftOfStep(one: OfKind, own: string | undefined, now: Instant) {
  const state = own === undefined ? undefined : one.file.terms[own];
  return state && { left: leftOf(one, state, now).text, ...movingWords(state) };
}

/** Whose it is, by his role and the office name of whoever holds it, never a person's. */
async function putBeforeOf(
  { kind, file }: OfKind,
  put: PutBefore,
  viewer: StaffActor,
  staff: ViewDeps['staff'],
): Promise<TaskView['putBefore']> {
  const { role = 'head', staff: own } = taskHolder(kind, file) ?? {};
  const holder = await official(own ?? file.task?.claimedBy, staff);
  const named = actorWords[role as StaffRole];
  const login = holder?.login;
  const who = login ? words(`${named.kk}, ${login}`, `${named.ru}, ${login}`, `${named.en}, ${login}`) : named;
  const hasHead = !isServiceCentre(file.task?.organisation ?? '');
  const term = 'term' in put ? kind.terms(file)[put.term]?.name : undefined;
  const text = putBeforeWords({ put, term, who, isExecutors: role === 'executor', to: viewer.kind, hasHead });
  return {
    reason: put.reason,
    term: 'term' in put ? put.term : undefined,
    text,
    holder: { role, ...holder },
  };
}
