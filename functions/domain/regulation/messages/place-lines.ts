import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** What no change of an entry moves, granted or refused (X52, X55). */
export const keptAsBefore = words(
  'Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
  'Момент очередности и порядковый номер прежние.',
  'The priority moment and the ordinal number stay as they were.',
);

/** Of whoever’s place follows from a decision that is still to be carried out. */
export const whereIsPlace = words(
  'Орныңызды жеке кабинеттен, Мемлекеттік корпорация бөлімінен не байланыс орталығынан біле аласыз.',
  'Свое место можно узнать в личном кабинете, в отделе Государственной корпорации или в контакт-центре.',
  'Your place is told in your cabinet, at a desk of the State Corporation or by the contact centre.',
);

/** What a transfer leaves: the number is the receiving list's (71(3), X130). */
export const momentKept = words(
  'Кезектілік уақыты бұрынғыдай, реттік нөмір жаңа.',
  'Момент очередности прежний, порядковый номер новый.',
  'The priority moment stays as it was; the ordinal number is a new one.',
);

/** Place and number as of a moment, as every notice tells them. */
export interface Placed {
  readonly list: Words;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
}

/** The list, the number and the place of a notice, a line each. */
export function placeLines({ list, registerNumber, place, listSize, asOf }: Placed): Words {
  const at = momentWords(asOf);
  return words(
    `Тізім (санат): ${list.kk}.\nКезектің реттік нөмірі: ${registerNumber}.\nКезектегі орныңыз: ${place} (тізімде барлығы: ${listSize}), есептелген уақыты: ${at.kk}.`,
    `Список (категория): ${list.ru}.\nПорядковый номер очереди: ${registerNumber}.\nВаше место в очереди: ${place} (всего в списке: ${listSize}), на момент: ${at.ru}.`,
    `List (category): ${list.en}.\nOrdinal number in the queue: ${registerNumber}.\nYour place in the queue: ${place} (in the list: ${listSize}), as of ${at.en}.`,
  );
}
