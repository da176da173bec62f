import { type Actor, isStaff } from '../../actor.ts';
import type { OldList } from '../old-list.ts';

interface Somebody {
  readonly staff: string;
  readonly person?: string | undefined;
}

/** Did he bring it, under whatever entry of the staff register? */
export const hasBrought = (
  { hands = [], openedBy }: Pick<OldList, 'hands' | 'openedBy'>,
  { staff, person }: Somebody,
): boolean =>
  openedBy === staff ||
  hands.some((hand) => hand.by === staff || (hand.person !== undefined && hand.person === person));

/** Whoever stands in it, or whose family does, answers for none of it (X70). */
export const standsInIt = (
  { concerned = [] }: Pick<OldList, 'concerned'>,
  { person }: Pick<Somebody, 'person'>,
): boolean => person !== undefined && concerned.includes(person);

/** Why an official does not answer for it beside whoever brought it (X330); undefined: he may. */
export function barToAnswerFor(file: OldList, actor: Actor): 'PROPOSER_DOES_NOT_DECIDE' | 'RECUSED' | undefined {
  if (!isStaff(actor)) return undefined;
  if (standsInIt(file, actor)) return 'RECUSED';
  return hasBrought(file, actor) ? 'PROPOSER_DOES_NOT_DECIDE' : undefined;
}
