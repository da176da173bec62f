import type { ChangeKind } from '#domain/regulation/changes.ts';
import { changeRow } from '#domain/regulation/changes.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { labelled } from './phrases.ts';

/** +K: what no change of an entry moves, granted or refused (X52, X55). */
export const keptAsBefore = words(
  'Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
  'Момент очередности и порядковый номер прежние.',
  'The priority moment and the ordinal number stay as they were.',
);

/** Place and number as of a moment, as every notice tells them. */
export interface Placed {
  readonly list: Words;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
}

/** +P: the list, the number and the place of a notice, a line each. */
export function placeLines({ list, registerNumber, place, listSize, asOf }: Placed): Words {
  const at = momentWords(asOf);
  return words(
    `Тізім (санат): ${list.kk}.\nКезектің реттік нөмірі: ${registerNumber}.\nКезектегі орныңыз: ${place} (тізімде барлығы: ${listSize}), есептелген уақыты: ${at.kk}.`,
    `Список (категория): ${list.ru}.\nПорядковый номер очереди: ${registerNumber}.\nВаше место в очереди: ${place} (всего в списке: ${listSize}), на момент: ${at.ru}.`,
    `List (category): ${list.en}.\nOrdinal number in the queue: ${registerNumber}.\nYour place in the queue: ${place} (in the list: ${listSize}), as of ${at.en}.`,
  );
}

interface ChangeNotice extends Placed {
  readonly kind: ChangeKind;
  readonly old: Words;
  readonly anew: Words;
  readonly priorityMoment: Instant;
  readonly provider: Words;
}

/** What was changed of an entry, from what to what, and where it stands (X55). */
export function changeNotice({ kind, old, anew, priorityMoment, provider, ...placed }: ChangeNotice): Message {
  const { name, result } = changeRow(kind);
  return {
    heading: result,
    body: paragraphs(
      lines(
        labelled(words('Өзгерту', 'Изменение', 'Change'), name),
        words(
          `Бұрын: ${old.kk}. Енді: ${anew.kk}.`,
          `Было: ${old.ru}. Стало: ${anew.ru}.`,
          `Before: ${old.en}. Now: ${anew.en}.`,
        ),
      ),
      sentences(
        keptAsBefore,
        labelled(words('Кезектілік уақыты', 'Момент очередности', 'Priority moment'), momentWords(priorityMoment)),
      ),
      placeLines(placed),
      labelled(words('Көрсетілетін қызметті беруші', 'Услугодатель', 'Provider'), provider),
    ),
  };
}
