import { type Actor, type ActorKind, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { claim, ofSubject, oversee, type RowOf, see } from '../file/rows.ts';
import { escalationOf } from '../file/terms/oversight.ts';
import type { CommandType } from './command.ts';
import type { HomeVisit } from './home-visit.ts';
import { wishStands } from './rules/wishing.ts';
import type { HomeVisitStatus } from './status.ts';

/** SeeTask: only the line of its open task in the list of an office. */
export type Action = CommandType | FrameCommandType | 'SeeCase' | 'SeeTask';
type Row = RowOf<Action>;

const watch = { auditor: see, supervisor: oversee, clock: ['ClimbRung', 'ReckonTerms'] } as const;

/** While it is open: whoever cannot come, and whoever answers his telephone, may put an end to it while nobody of the centre may stand at his door (X178). */
const open = (operator: readonly Action[], person: readonly Action[]): Row => ({
  ...watch,
  recipient: [...see, ...person],
  contactCentre: [...see, ...person],
  operator: [...see, ...claim, ...operator, ...person],
  administrator: [...oversee, 'ReleaseTask'],
  machine: ['OpenTask', 'ResumeProcedure', 'CheckStaff', 'EndBringing'],
});

const ended: Row = {
  ...watch,
  supervisor: see,
  recipient: see,
  contactCentre: see,
  operator: see,
  administrator: see,
  machine: ['ResumeProcedure'],
};

/** X262: that its result be brought too is taken back until it has become a visit. */
const wishing: Row = {
  ...ended,
  recipient: [...see, 'CancelVisit'],
  contactCentre: [...see, 'CancelVisit'],
  operator: [...see, 'CancelVisit'],
  machine: ['ResumeProcedure', 'EndResultWish'],
};

/** Also what was done without a network in a window that counts as missed, whatever came after it (X232). */
const unscheduled = open(['OfferWindow', 'TakePackage', 'RefuseVisit', 'HandResult'], ['DeclineWindow', 'CancelVisit']);

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  REQUESTED: unscheduled,
  INCOMPLETE: unscheduled,
  NOBODY_HOME: unscheduled,
  NOBODY_CAME: unscheduled,
  SCHEDULED: open(
    ['OfferWindow', 'BeginVisit', 'NoteNobody', 'TakePackage', 'RefuseVisit', 'HandResult'],
    ['DeclineWindow', 'CancelVisit'],
  ),
  AT_HOME: open(['TakePackage', 'NoteLacking', 'RefuseVisit', 'HandResult'], ['CancelVisit']),
  PACKAGE_TAKEN: wishing,
  NOT_ENTITLED: ended,
  NOT_FILED: ended,
  RESULT_HANDED: ended,
  CLOSED: ended,
  CANCELLED: ended,
} as const satisfies Record<HomeVisitStatus, Row>;

type Fact = (file: HomeVisit, actor: Actor, action: string) => Objection | undefined;

const ownCentre: Fact = ({ centre }, actor) =>
  isStaff(actor) && actor.organisation === centre ? undefined : 'OTHER_ORGANISATION';

const ofPackage: readonly string[] = ['TakePackage', 'NoteLacking', 'RefuseVisit'];

/** X262: the package is taken, and of the visit nothing is left to be cancelled but the wish that its result be brought too. */
const nothingLeft = (file: HomeVisit, action: string): Objection | undefined =>
  action === 'CancelVisit' && file.status === 'PACKAGE_TAKEN' && !wishStands(file) ? 'NOT_IN_THIS_STATUS' : undefined;

/** X235: a visit that brings a result takes no package in, and may be given up at the door: the result waits at the desk then. */
function notItsPurpose({ brings, status }: HomeVisit, action: string): Objection | undefined {
  const isOther = brings
    ? ofPackage.includes(action)
    : action === 'HandResult' || (action === 'CancelVisit' && status === 'AT_HOME');
  return isOther ? 'NOT_IN_THIS_STATUS' : undefined;
}

/** What each kind of actor must be to this visit, whatever its status. */
const relations: Partial<Record<ActorKind, Fact>> = {
  recipient: ({ subject }, actor) => ofSubject(subject, actor),
  operator: (file, actor, action) => ownCentre(file, actor, action) ?? notItsPurpose(file, action),
  administrator: (file, actor, action) => {
    const stranger = ownCentre(file, actor, action);
    if (stranger || action !== 'SeeCase') return stranger;
    return escalationOf(file)?.to === 'administrator' ? undefined : 'NOT_PUT_BEFORE_YOU';
  },
};

export const relation: Fact = (file, actor, action) =>
  relations[actor.kind]?.(file, actor, action) ?? nothingLeft(file, action);
