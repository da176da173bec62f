import { type Actor, isStaff } from '../../actor.ts';

interface Seat {
  readonly staff: string;
  readonly person?: string | undefined;
}

/** The same official, under whatever entry of the staff register. */
export const isHand = ({ staff, person }: Seat, actor: Actor): boolean =>
  isStaff(actor) && (staff === actor.staff || (actor.person !== undefined && person === actor.person));

/** He himself, or whoever stands in for him today by the register of staff: nobody's seat stands still with him (X34, X43). */
export const actsFor = (seat: Seat, actor: Actor): boolean =>
  isHand(seat, actor) || (isStaff(actor) && actor.standsFor === seat.staff);

interface Hand {
  /** absent: it was not kept of old */
  readonly by?: string | undefined;
  readonly person?: string | undefined;
}

/** Did he put his hand to it, to the minutes or the letter? */
export const isOfHand = (hand: Hand | undefined, actor: Actor): boolean =>
  hand?.by !== undefined && isHand({ staff: hand.by, person: hand.person }, actor);
