import { type Actor, isStaff } from '../../actor.ts';
import type { Complaint } from '../complaint.ts';

interface Somebody {
  readonly staff: string;
  readonly person?: string | undefined;
}

type Told = { readonly by: string; readonly person?: string | undefined };

/** The same official, under whatever entry of the staff register. */
export const isSame = (hand: Told, { staff, person }: Somebody): boolean =>
  hand.by === staff || (hand.person !== undefined && hand.person === person);

export const isHand = (hand: Told | undefined, actor: Actor): boolean =>
  hand !== undefined && isStaff(actor) && isSame(hand, actor);

type OfHands = Pick<Complaint, 'hands'>;

/** Is it his act that is complained of? */
export const isOfHim = ({ hands }: OfHands, actor: Actor): boolean => hands.acted.some((hand) => isHand(hand, actor));

/** His own act, or that of whoever chose him for it (X162). */
export const isDependent = ({ hands: { acted, chosen } }: OfHands, somebody: Somebody): boolean =>
  [...acted, ...chosen].some((hand) => isSame(hand, somebody));
