import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { CorrectedPaper, OpenCorrection } from '../result/correction.ts';
import { slipNamed } from './slip-words.ts';

/** Where what it was, what it is and why are read: names stand in no status. */
const inForm = words(
  'Бұрынғысы, дұрысы және себебі өтініш нысанында көрсетілген.',
  'Что было записано, как правильно и почему, показано в форме заявления.',
  'What it was, what is right and why stand in the form of the request.',
);

interface Waiting {
  readonly until: PlainDate;
  readonly isPlaced: boolean;
}

/** X149: a slip in what he holds is found: what, under which law, who signs the corrected paper and until when; our wording [O]. */
export function foundWords({ at, ...slip }: OpenCorrection, { until, isPlaced }: Waiting): Words {
  const [what, when, day] = [slipNamed(slip), momentWords(at), dateWords(until)];
  const told = words(
    `Қол қойылған нәтижеде жазу қатесі табылды: ${what.kk}, ${when.kk}. Түзетілген құжатқа басшы қол қояды, соңғы күні: ${day.kk} (ӘРПК 82-бабы).`,
    `В подписанном результате найдена описка: ${what.ru}, ${when.ru}. Исправленный документ подпишет руководитель, последний день: ${day.ru} (статья 82 АППК).`,
    `A slip was found in the signed result: the ${what.en}, ${when.en}. The head signs the corrected paper, the last day: ${day.en} (APPK, article 82).`,
  );
  return sentences(told, inForm, stands, isPlaced ? unmoving : undefined);
}

const stands = words(
  'Оған дейін бұрынғы құжат күшінде.',
  'До подписания действует прежний документ.',
  'Until then the former paper is in force.',
);

const unmoving = words(
  'Нөміріңіз, кезектілік уақытыңыз және орныңыз өзгермейді.',
  'Номер, момент очередности и место не изменятся.',
  'Number, priority moment and place will not change.',
);

interface Corrected extends Pick<CorrectedPaper, 'at' | 'personRef' | 'field'> {
  readonly code: string;
  /** it tells of a place, which stays as it was told first */
  readonly isPlaced: boolean;
}

/** X57: what its person reads beside his result of the paper that came in its place; our wording [O]. */
export function correctedWords({ at, code, isPlaced, ...slip }: Corrected): Words {
  const [what, when] = [slipNamed(slip), momentWords(at)];
  const told = words(
    `Нәтижедегі жазу қатесі түзетілді: ${what.kk}. Жаңа құжатқа ${when.kk} қол қойылды, коды ${code}; бұрынғысы ауыстырылды (ӘРПК 82-бабы).`,
    `Описка в результате исправлена: ${what.ru}. Новый документ подписан ${when.ru}, код ${code}; прежний заменен (статья 82 АППК).`,
    `A slip in the result is corrected: the ${what.en}. The new paper was signed at ${when.en}, code ${code}; the former is replaced (APPK, article 82).`,
  );
  return sentences(told, inForm, isPlaced ? unmoved : undefined);
}

const unmoved = words(
  'Нөміріңіз, кезектілік уақытыңыз және орныңыз өзгерген жоқ.',
  'Номер, момент очередности и место не изменились.',
  'Number, priority moment and place did not change.',
);
