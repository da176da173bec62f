import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** How a place moved since a day began; our own wording [O]. */
export function movedWords(since: PlainDate, by: number): Words {
  const { kk, ru, en } = dateWords(since);
  if (by === 0)
    return words(
      `${kk} күнінен бері орныңыз сол қалпында.`,
      `С ${ru} ваше место то же.`,
      `Since ${en} your place is the same.`,
    );
  const people = Math.abs(by);
  return by < 0
    ? words(
        `${kk} күнінен бері алға жылжу: ${people}.`,
        `С ${ru} продвижение вперед: ${people}.`,
        `Since ${en} you moved forward by ${people}.`,
      )
    : words(
        `${kk} күнінен бері кейін жылжу: ${people}.`,
        `С ${ru} сдвиг назад: ${people}.`,
        `Since ${en} you moved back by ${people}.`,
      );
}

/** Where somebody stood at the end of a day, undefined where he did not; our own wording [O]. */
export function thenWords(on: PlainDate, place: number | undefined): Words {
  const { kk, ru, en } = dateWords(on);
  return place === undefined
    ? words(
        `${kk} күні кезекте тұрмағансыз.`,
        `На ${ru} вы в очереди не состояли.`,
        `On ${en} you did not stand in the queue.`,
      )
    : words(
        `${kk} күнінің соңындағы орныңыз: ${place}.`,
        `Ваше место на конец дня ${ru}: ${place}.`,
        `Your place at the end of ${en}: ${place}.`,
      );
}

/** That a place has moved so far that it matters; our own wording [O]. */
export function noticeWords(on: PlainDate, from: number, to: number): Words {
  const { kk, ru, en } = dateWords(on);
  return words(
    `${kk}: кезектегі орныңыз өзгерді, бұрын ${from}, енді ${to}.`,
    `${ru}: ваше место в очереди изменилось, было ${from}, стало ${to}.`,
    `${en}: your place in the queue has changed from ${from} to ${to}.`,
  );
}
