import { isRecused } from '#domain/file/may-act.ts';
import { taskHolder } from '#domain/file/tray.ts';
import { type StaffMember, thereOn } from '#domain/staff/staff.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { StaffActor } from '../../../actor.ts';
import type { Application } from '../../application.ts';
import { rights } from '../../rights.ts';
import { headsLeft } from './head-left.ts';

/** Who of these officials may do the open task that day, in whosever tray it lies: nobody who is away or recused (X97). */
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
      !isRecused(rights, theCase, actor),
  );
}
