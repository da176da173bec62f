import { roundPages } from '#domain/regulation/allocations/round-pages.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, sentences, type Words, words } from '#domain/words.ts';
import { numbered } from './phrases.ts';

/** A round that somebody has missed, as his paper tells it. */
export interface ToldRound {
  readonly openedOn: PlainDate;
  /** how many dwellings of his list went to people behind him */
  readonly dwellings: number;
  /** till when the earliest contract about them may be disputed; absent: none is made yet */
  readonly claim?: { readonly lastDay: PlainDate; readonly mayMove?: Words } | undefined;
}

/** The rounds that were held without somebody, the earliest first; `isWhole`: there were no more. */
export interface ToldMissed {
  readonly rounds: readonly ToldRound[];
  readonly isWhole: boolean;
}

const none = words(
  'Сізсіз өткен бөлулер: жоқ. Сіз тізімде болмаған уақытта тізіміңіздің тұрғын үйлері артыңыздағы адамдарға бөлінген жоқ.',
  'Распределения без вас: нет. Пока вас не было в списке, жилища вашего списка людям за вами не распределялись.',
  'Rounds held without you: none. While you were off the list no dwelling of it was shared out to people behind you.',
);

const { amount: years } = periods.tenancyClaim;

const whereToClaim = words(
  `Шартты жарамсыз деп тану талабы сотқа шарт жасалған күннен бастап ${years} жыл ішінде беріледі («Тұрғын үй қатынастары туралы» Заң, 82(2)).`,
  `Требование признать договор недействительным подают в суд в течение ${years} лет со дня его заключения (Закон «О жилищных отношениях», 82(2)).`,
  `A claim to annul a contract is made to a court within ${years} years of the day on which it was made (Law "On Housing Relations", 82(2)).`,
);

const { lookedBack } = roundPages;

const notAll = words(
  `Соңғы ${lookedBack} бөлу қаралды. Одан бұрынғылары туралы көрсетілетін қызметті берушіден сұраңыз.`,
  `Просмотрены последние ${lookedBack} распределений. О более ранних спросите услугодателя.`,
  `The last ${lookedBack} rounds were looked through. Ask the provider about earlier ones.`,
);

function tillWhen({ dwellings, claim }: ToldRound): Words {
  if (!claim)
    return words(
      'Шарт әлі жасалған жоқ: сот үшін мерзім шарт жасалған күннен басталады.',
      'Договора еще нет: срок для суда начнется со дня его заключения.',
      'There is no contract yet: the term for a court begins with its day.',
    );
  const day = dateWords(claim.lastDay);
  const of =
    dwellings > 1
      ? words(' (ең ерте шарт бойынша)', ' (по самому раннему договору)', ' (by the earliest contract)')
      : words('', '', '');
  return sentences(
    words(
      `Сот үшін соңғы күн${of.kk}: ${day.kk}.`,
      `Последний день для суда${of.ru}: ${day.ru}.`,
      `Last day for a court${of.en}: ${day.en}.`,
    ),
    claim.mayMove,
  );
}

function roundLine(round: ToldRound): Words {
  const day = dateWords(round.openedOn);
  return sentences(
    words(
      `Басталған күні: ${day.kk}. Артыңыздағы адамдарға бөлінген тұрғын үйлер саны: ${round.dwellings}.`,
      `Начато: ${day.ru}. Число жилищ, распределенных людям за вами: ${round.dwellings}.`,
      `Begun: ${day.en}. Dwellings shared out to people behind you: ${round.dwellings}.`,
    ),
    tillWhen(round),
  );
}

/** Which rounds were held without him, and till when he may sue (X318). */
export const missedRounds = ({ rounds, isWhole }: ToldMissed): Words =>
  lines(
    rounds.length === 0
      ? none
      : lines(
          words('Сізсіз өткен бөлулер:', 'Распределения без вас:', 'Rounds held without you:'),
          numbered(rounds.map(roundLine)),
          whereToClaim,
        ),
    isWhole ? undefined : notAll,
  );
