import { type Actor, isStaff } from '../../actor.ts';
import { fieldsWrong, type Refusal } from '../../file/refusal.ts';
import { words } from '../../words.ts';
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

/** X323: whoever came into office after rows were brought was compared with none of them. */
export const notCompared = (): Refusal =>
  fieldsWrong('X323', {
    field: 'rows',
    problem: 'NOT_COMPARED',
    cure: words(
      'Жолдар енгізіле бастағаннан кейін тағайындалған адамның не отбасының тізімде бар-жоғы қаралмаған. Басқа басшы не бақылаушы растасын; ондай адам болмаса, енгізуді тоқтатып, сол жолдарды қайта енгізіңіз',
      'Кто назначен после начала внесения строк, о том не проверено, есть ли в списке он или его семья. Пусть подтвердит другой руководитель или контролирующее лицо; если такого нет, прекратите внесение и внесите те же строки заново',
      'Of whoever came into office after rows were brought nobody has looked whether he or his family stands in the list. Let another head or supervisor confirm it; where there is none, give the taking in up and bring the same rows again',
    ),
  });

/** Why an official does not answer for it beside whoever brought it (X330); undefined: he may. */
export function barToAnswerFor(file: OldList, actor: Actor): 'PROPOSER_DOES_NOT_DECIDE' | 'RECUSED' | undefined {
  if (!isStaff(actor)) return undefined;
  if (standsInIt(file, actor)) return 'RECUSED';
  return hasBrought(file, actor) ? 'PROPOSER_DOES_NOT_DECIDE' : undefined;
}
