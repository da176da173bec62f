import { periods } from '#domain/regulation/periods.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { isWatchedSince, type Observed, type Seen } from './observed.ts';
import type { Outage } from './outage.ts';

const { amount: minutes } = periods.askedFromOutside;

/** What it does not see: whoever judges an outage must not take its silence for a denial. */
const bounds = words(
  `Сервис тек өзінің жария мекенжайын ${minutes} минут сайын тексереді; бөлімдегі байланыс пен жарықты көрмейді.`,
  `Сервис раз в ${minutes} минут проверяет только свой публичный адрес; связи и света в отделе он не видит.`,
  `The service asks only its own public address, every ${minutes} minutes; it does not see the network or the power of an office.`,
);

const nothingSeen = words(
  'Бұл уақытта сервис өзінде үзіліс байқаған жоқ.',
  'В это время сервис сбоя у себя не заметил.',
  'In that time the service saw no outage of its own.',
);

function watchedOnlySince(since: Instant | undefined): Words {
  const unknown = words(
    'Бұл уақытта сервис өзін үзбей тексермеген.',
    'Все это время сервис себя не проверял.',
    'The service was not watched throughout that time.',
  );
  if (since === undefined) return unknown;
  const { kk, ru, en } = momentWords(since);
  return sentences(
    unknown,
    words(`Тексеру басталған уақыт: ${kk}.`, `Проверки начались: ${ru}.`, `The watch began: ${en}.`),
  );
}

function ends({ to, unanswered }: Observed): Words {
  if (to === undefined)
    return unanswered === 0
      ? words('Содан бері тексерілген жоқ.', 'С тех пор проверок не было.', 'It has not been asked since.')
      : words('Дұрыс жауап әлі жоқ.', 'Верного ответа еще нет.', 'There is no right answer yet.');
  const { kk, ru, en } = momentWords(to);
  return words(`Содан кейінгі дұрыс жауап: ${kk}.`, `Следующий верный ответ: ${ru}.`, `The next right answer: ${en}.`);
}

function answeredBefore({ answeredBefore: before }: Observed): Words | undefined {
  if (before === undefined) return undefined;
  const { kk, ru, en } = momentWords(before);
  return words(
    `Бұған дейінгі дұрыс жауап: ${kk}.`,
    `Предыдущий верный ответ: ${ru}.`,
    `The right answer before it: ${en}.`,
  );
}

/** One time that the service saw of itself, and how it is known (X106). */
export function observedWords(time: Observed): Words {
  const { kk, ru, en } = momentWords(time.from);
  if (time.unanswered === 0)
    return sentences(
      words(
        `Сервис тексерілмеген уақыттың басы: ${kk}. Оның істегені белгісіз.`,
        `Сервис никто не проверял, начиная с: ${ru}. Работал ли он, неизвестно.`,
        `Nobody asked the service, beginning: ${en}. Whether it was there is not known.`,
      ),
      ends(time),
    );
  return sentences(
    words(
      `Сервис дұрыс жауап бермеген уақыттың басы: ${kk}. Жауапсыз тексерулер саны: ${time.unanswered}.`,
      `Сервис не давал верного ответа, начиная с: ${ru}. Проверок без ответа: ${time.unanswered}.`,
      `The service gave no right answer, beginning: ${en}. Askings without one: ${time.unanswered}.`,
    ),
    answeredBefore(time),
    ends(time),
  );
}

/** What the service itself knows of a recorded outage, for whoever judges it; its silence denies nothing (X106). */
export function evidenceWords(outage: Pick<Outage, 'from' | 'to'>, seen: Seen, times: readonly Observed[]): Words {
  const watched = isWatchedSince(outage, seen) ? undefined : watchedOnlySince(seen.watch?.since);
  if (times.length > 0) return sentences(...times.map(observedWords), watched, bounds);
  return sentences(watched ?? nothingSeen, bounds);
}
