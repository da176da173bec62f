import { type Actor, isStaff } from '../../actor.ts';

interface Seat {
  readonly staff: string;
  readonly person: string;
}

/** The same official, under whatever entry of the staff register. */
export const isHand = ({ staff, person }: Seat, actor: Actor): boolean =>
  isStaff(actor) && (staff === actor.staff || (actor.person !== undefined && person === actor.person));
