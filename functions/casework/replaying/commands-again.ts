import { type Actor, staffRoles } from '#domain/actor.ts';
import type { FrameCommand } from '#domain/file/command.ts';
import { type FrameEvent, type FrameEventOf, type FrameEventType, isFrameEvent } from '#domain/file/event.ts';
import type { Kind, Typed } from '#domain/file/kind.ts';
import type { FileState } from '#domain/file/state.ts';
import type { PersonId, StaffId } from '#domain/ids.ts';

/** Whoever acted, as the journal keeps him: by ids alone. */
export function actorOf({ kind, id = '', organisation = '', standsFor }: Readonly<Record<string, string>>): Actor {
  if (kind === 'recipient') return { kind, person: id as PersonId };
  if (kind === 'machine' || kind === 'clock') return { kind };
  const role = staffRoles.find((each) => each === kind);
  if (!role) throw new Error(`nobody acts as ${kind}`);
  const standing = standsFor ? { standsFor: standsFor as StaffId } : {};
  return { kind: role, staff: id as StaffId, organisation, ...standing };
}

type Asked = {
  [T in FrameEventType]?: (event: FrameEventOf<T>, before: FileState) => FrameCommand;
};

const climbs = (term: string, rung: Extract<FrameCommand, { type: 'ClimbRung' }>['rung'], { terms }: FileState) =>
  ({ type: 'ClimbRung', term, commit: terms[term]?.commit ?? 0, rung }) as const;

/** What the frame was asked where it alone has told something: these events hold all of it. */
const asked: Asked = {
  HoldBegan: ({ step, cause, nextTryAt }) => ({ type: 'Hold', step, cause, nextTryAt }),
  HoldContinued: ({ step, cause, nextTryAt }) => ({ type: 'Hold', step, cause, nextTryAt }),
  TaskOpened: ({ step }) => ({ type: 'OpenTask', step }),
  TaskClaimed: ({ takenFrom }) => ({
    type: 'ClaimTask',
    // whose claim stood no more, for whatever reason
    ...(takenFrom ? { holder: { staff: takenFrom, actsAs: [], isAway: true } } : {}),
  }),
  TaskReleased: () => ({ type: 'ReleaseTask' }),
  TermReckonedAnew: () => ({ type: 'ReckonTerms' }),
  TermReminded: ({ term }, before) => climbs(term, 'reminder', before),
  TermMissed: ({ term }, before) => climbs(term, 'breach', before),
  TermEscalated: ({ term, to }, before) => climbs(term, to, before),
  ProcedureResumed: ({ why }) => ({ type: 'ResumeProcedure', why }),
};

/** The command of the frame by which a commit came about; undefined: it was one of the kind's own. */
export function frameCommandOf<F extends FileState, E extends Typed>(
  kind: Kind<F, Typed, E>,
  before: F,
  { events, actor }: { readonly events: readonly (E | FrameEvent)[]; readonly actor: Actor },
): FrameCommand | undefined {
  const own = events.find((event) => !isFrameEvent(event));
  if (own) return actor.kind === 'clock' ? endOfTerm(kind, before, own) : undefined;
  const [first] = events.filter(isFrameEvent);
  const ask = first && (asked[first.type] as ((event: FrameEvent, before: FileState) => FrameCommand) | undefined);
  return ask?.(first as FrameEvent, before);
}

/** The event in which a term runs out without a breach is told by its watch. */
function endOfTerm<F extends FileState>(kind: Kind<F>, before: F, { type }: Typed) {
  const ended = Object.entries(kind.terms(before)).find(([, { endsIn }]) => endsIn === type)?.[0];
  return ended === undefined ? undefined : climbs(ended, 'breach', before);
}
