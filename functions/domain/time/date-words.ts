import { type Words, words } from '#domain/words.ts';
import type { Instant, PlainDate } from './instant.ts';
import { localDate, localTime } from './local-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as people write it: 24.11.2026 in Kazakh and Russian, 24 November 2026 in English. */
export function dateWords(date: PlainDate): Words {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  const dotted = `${day}.${month}.${year}`;
  return words(dotted, dotted, `${Number(day)} ${months[Number(month) - 1]} ${year}`);
}

/** Said of a day that rests on a year whose calendar is not entered (X61). */
export const mayMoveWords = words(
  'Күн әлі өзгеруі мүмкін: ол жылдың күнтізбесі жоқ.',
  'Дата может измениться: календаря того года нет.',
  'The date may still move: the calendar of that year is not there yet.',
);

/** Said when a day that was told has moved with the calendar (X61). */
const movedWords = (from: Words, to: Words): Words =>
  words(
    `Күнтізбе өзгерді, мерзім қайта есептелді. Бұрынғы соңғы күні: ${from.kk}. Жаңасы: ${to.kk}.`,
    `Календарь изменился, срок пересчитан. Прежний последний день: ${from.ru}. Новый: ${to.ru}.`,
    `The calendar has changed and the term is reckoned anew. The last day was: ${from.en}. It is now: ${to.en}.`,
  );

/** A last day, and what of it is not certain: that it may still move, or from which day the calendar has moved it. */
export interface MovingDay {
  readonly lastDay: PlainDate;
  readonly mayMove?: true | undefined;
  readonly movedFrom?: PlainDate | undefined;
}

/** What is told beside each last day that rests on the calendar, wherever it is told (X61). */
export const movingWords = ({ lastDay, mayMove, movedFrom }: MovingDay) => ({
  mayMove: mayMove && mayMoveWords,
  moved: movedFrom === undefined ? undefined : movedWords(dateWords(movedFrom), dateWords(lastDay)),
});

/** A moment as clocks in Asia/Oral show it, to the minute. */
export function momentWords(instant: Instant): Words {
  const { kk, ru, en } = dateWords(localDate(instant));
  const time = localTime(instant);
  return words(`${kk} ${time}`, `${ru} ${time}`, `${en}, ${time}`);
}
