import { couldAnswer } from '#domain/file/may-act.ts';
import { taskHolder } from '#domain/file/tray.ts';
import { type StaffMember, thereOn } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Actor, isStaff, type StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';
import { asksForHead, headChanges, headsLeft, isHeadNamed, officesOfHeads } from './head-left.ts';

/** Who of these officials may do the open task that day, in whosever tray it lies: nobody who is away, recused or barred from it. */
export function holdersLeft(theCase: Application, members: readonly StaffMember[], today: PlainDate): StaffActor[] {
  const holder = taskHolder(rights, theCase);
  if (!holder) return [];
  const { role, organisation, staff } = holder;
  if (role === 'head') return headsLeft(theCase, members, today);
  return thereOn(members, today).filter(
    (actor) =>
      actor.kind === role &&
      actor.organisation === organisation &&
      (staff === undefined || actor.staff === staff) &&
      couldAnswer(rights, theCase, actor),
  );
}

/** Has somebody but the head a step, so that he must be there? What waits at a desk is given out at any (X98). */
const asksForHolder = (theCase: Application): boolean => {
  const holder = taskHolder(rights, theCase);
  return holder !== undefined && holder.role !== 'head' && theCase.status !== 'READY_FOR_COLLECTION';
};

/** The offices whose officials a request must be told of now; none: nobody of them would change it. */
export function officesAsked(theCase: Application): readonly string[] {
  const heads = asksForHead(theCase) || isHeadNamed(theCase) ? officesOfHeads(theCase) : [];
  return theCase.task && asksForHolder(theCase) ? [...heads, theCase.task.organisation] : heads;
}

/** X98, however its holder was lost or came back: told once, as soon as it is seen. */
export function holderChanges(
  theCase: Application,
  members: readonly StaffMember[],
  today: PlainDate,
): readonly ('HolderLacking' | 'HolderReturned')[] {
  if (!asksForHolder(theCase)) return [];
  const isLeft = holdersLeft(theCase, members, today).length > 0;
  if (isLeft) return theCase.lacksHolder ? ['HolderReturned'] : [];
  return theCase.lacksHolder ? [] : ['HolderLacking'];
}

/** Was an executor named who is not there? One who is recused has given the request back to the head (X43). */
export const isExecutorGone = ({ executor, recused, lacksHolder }: Application): boolean =>
  executor !== undefined && (recused.includes(executor) || lacksHolder !== undefined);

/** Does this recusal leave nobody for the step? Without the officials of the office nobody can tell. */
export const leavesNoHolder = (
  before: Application,
  after: Pick<Application, 'recused' | 'recusedPersons'>,
  members: readonly StaffMember[] | undefined,
  today: PlainDate,
): boolean => members !== undefined && holderChanges({ ...before, ...after }, members, today).includes('HolderLacking');

/** All that a request learns of today's register of staff (X74, X98); where its executor has gone it is the head's turn. */
export function staffChanges(theCase: Application, members: readonly StaffMember[], today: PlainDate) {
  const ofHolder = holderChanges(theCase, members, today);
  const { lacksHolder = { since: today }, ...found } = theCase;
  const lacks = ofHolder.includes('HolderLacking') || (theCase.lacksHolder && !ofHolder.includes('HolderReturned'));
  return [...headChanges(lacks ? { ...found, lacksHolder } : found, members, today), ...ofHolder];
}

/** Does whoever acts have the step that nobody was there for? Then he is there, whatever was looked for before. */
export function isHolder(theCase: Application, actor: Actor): boolean {
  const holder = taskHolder(rights, theCase);
  if (!holder || !isStaff(actor) || actor.kind !== holder.role) return false;
  return actor.organisation === holder.organisation && (holder.staff === undefined || holder.staff === actor.staff);
}
