import type { StaffActor } from '../actor.ts';
import { couldAnswer } from '../file/may-act.ts';
import type { FileState } from '../file/state.ts';
import { taskHolder } from '../file/tasks/tray.ts';
import {
  type AfterRecusal,
  asksForHead,
  headChanges,
  headsLeft,
  isHeadNamed,
  leavesNoHead,
  officesOfHeads,
  type Roll,
  type Staffed,
} from './head-left.ts';
import { thereOn } from './staff.ts';

/** Who of these officials may do the open task that day, in whosever tray it lies: nobody who is away, recused or barred from it. */
export function holdersLeft<F extends FileState>(kind: Staffed<F>, file: F, roll: Roll): StaffActor[] {
  const holder = taskHolder(kind, file);
  if (!holder) return [];
  const { role, organisation, staff } = holder;
  if (role === 'head') return headsLeft(kind, file, roll);
  return thereOn(roll.members, roll.today).filter(
    (actor) =>
      actor.kind === role &&
      actor.organisation === organisation &&
      (staff === undefined || actor.staff === staff) &&
      couldAnswer(kind, file, actor),
  );
}

/** Has somebody but the head a step, so that he must be there? */
const asksForHolder = <F extends FileState>(kind: Staffed<F>, file: F): boolean => {
  const holder = taskHolder(kind, file);
  return holder !== undefined && holder.role !== 'head' && !kind.steps[file.task?.step ?? '']?.isDoneAnywhere;
};

/** The offices whose officials a file must be told of now; none: nobody of them would change it. */
export function officesAsked<F extends FileState>(kind: Staffed<F>, file: F): readonly string[] {
  const heads = asksForHead(kind, file) || isHeadNamed(kind, file) ? officesOfHeads(kind, file) : [];
  return file.task && asksForHolder(kind, file) ? [...heads, file.task.organisation] : heads;
}

/** X98, however its holder was lost or came back: told once, as soon as it is seen. */
export function holderChanges<F extends FileState>(
  kind: Staffed<F>,
  file: F,
  roll: Roll,
): readonly ('HolderLacking' | 'HolderReturned')[] {
  if (!asksForHolder(kind, file)) return [];
  const isLeft = holdersLeft(kind, file, roll).length > 0;
  if (isLeft) return file.lacksHolder ? ['HolderReturned'] : [];
  return file.lacksHolder ? [] : ['HolderLacking'];
}

/** Does this recusal leave nobody for the step? Without the officials of the office nobody can tell. */
export const leavesNoHolder = <F extends FileState>(
  kind: Staffed<F>,
  before: F,
  { after, members, today }: AfterRecusal,
): boolean =>
  members !== undefined &&
  holderChanges(kind, { ...before, ...after } as F, { members, today }).includes('HolderLacking');

/** What is told with a recusal: that nobody is left to act as the head, or to do the open step. */
export const lackingAfter = <F extends FileState>(
  kind: Staffed<F>,
  before: F,
  asked: AfterRecusal,
): { readonly type: 'HeadLacking' | 'HolderLacking' }[] => [
  ...(leavesNoHead(kind, before, asked) ? [{ type: 'HeadLacking' as const }] : []),
  ...(leavesNoHolder(kind, before, asked) ? [{ type: 'HolderLacking' as const }] : []),
];

/** All that a file learns of today's register of staff (X74, X98); where its executor has gone it is the head's turn. */
export function staffChanges<F extends FileState>(kind: Staffed<F>, file: F, roll: Roll) {
  const ofHolder = holderChanges(kind, file, roll);
  const { lacksHolder = { since: roll.today }, ...found } = file;
  const lacks = ofHolder.includes('HolderLacking') || (file.lacksHolder && !ofHolder.includes('HolderReturned'));
  const told = { ...found, lacksHolder: lacks ? lacksHolder : undefined } as F;
  return [...headChanges(kind, told, roll), ...ofHolder];
}
