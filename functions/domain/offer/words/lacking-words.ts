import { type Words, words } from '../../words.ts';
import type { Offer } from '../offer.ts';

/** Whose seat waits for another, and who names him; our own wording [O]. */
const lacking = {
  secretary: words(
    'Комиссияның хатшысы жоқ: оның орнына басқа адамды басшы тағайындайды, басшының өз орнына және мәлімдемемен шеттетілгеннің орнына – бақылаушы. Мерзім жүре береді.',
    'Секретаря комиссии нет: вместо него назначает другого руководитель, на место самого руководителя и отведенного по заявлению – контролирующее лицо. Срок продолжает идти.',
    'The secretary of the commission is not there: the head names another, for the head’s own seat and that of whoever is recused by a declaration the supervisor. The term runs on.',
  ),
  chair: words(
    'Комиссияның төрағасы жоқ: оның орнына басқа адамды басшы тағайындайды, басшының өз орнына және мәлімдемемен шеттетілгеннің орнына – бақылаушы. Мерзім жүре береді.',
    'Председателя комиссии нет: вместо него назначает другого руководитель, на место самого руководителя и отведенного по заявлению – контролирующее лицо. Срок продолжает идти.',
    'The chair of the commission is not there: the head names another, for the head’s own seat and that of whoever is recused by a declaration the supervisor. The term runs on.',
  ),
} as const;

/** X98, X239: nobody is there for the minutes, and who names somebody; undefined: somebody is. */
export function lackingWords({ task, recused, commission, lacksHolder }: Offer): Words | undefined {
  if (task?.role !== 'executor') return undefined;
  const seat = task.step === 'sign-minutes' ? 'chair' : 'secretary';
  return lacksHolder || recused.includes(commission[seat].staff) ? lacking[seat] : undefined;
}
