import type { PutBefore } from '#domain/application/rules/examining/put-before.ts';
import { terms } from '#domain/application/terms.ts';
import { periods } from '#domain/regulation/periods.ts';
import { type Words, words } from '#domain/words.ts';

interface Told {
  readonly put: PutBefore;
  /** the role that has the task, and the office name of whoever holds it, if one does */
  readonly who: Words;
  readonly isExecutors: boolean;
  /** to whom it is told */
  readonly to: string;
  /** a service centre has none */
  readonly hasHead: boolean;
}

const days = periods.actingHead.amount;

/** What an overseer is told of a task that lies before him too: what has happened, whose it is, and what he can do. */
export function putBeforeWords({ put, who, isExecutors, to, hasHead }: Told): Words {
  if (put.reason === 'NO_HEAD')
    return words(
      `Басшының міндетін атқаратын адам жоқ. Бақылаушы ${days} жұмыс күні ішінде басқа органның басшысын тағайындайды (ӘРПК 67-бап); мерзімдер жүреді.`,
      `Исполнять обязанности руководителя некому. Контролирующее лицо в течение ${days} рабочих дней назначает руководителя другого органа (АППК, ст. 67); сроки идут.`,
      `Nobody is left to act as the head. The supervisor names another provider’s head within ${days} working days (APPK 67); the terms run.`,
    );
  if (put.reason === 'ORPHANED')
    return words(
      `Қызметі аяқталды: ${who.kk}. Орындаушыны ауыстырыңыз.`,
      `Больше не работает: ${who.ru}. Замените исполнителя.`,
      `The service has ended: ${who.en}. Replace the executor.`,
    );
  const { name } = terms[put.term];
  if (to === 'administrator' && hasHead)
    return words(
      `Басшы да шешпеді: ${name.kk}. Орынбасар тағайындаңыз.`,
      `Не решил и руководитель: ${name.ru}. Назначьте заместителя.`,
      `The head has not settled it either: ${name.en}. Name a substitute.`,
    );
  const cure = isExecutors
    ? words(
        'Шешіңіз немесе орындаушыны ауыстырыңыз.',
        'Решите или замените исполнителя.',
        'Decide, or replace the executor.',
      )
    : words(
        'Шешіңіз: әкімші орынбасар тағайындай алады.',
        'Решите: администратор может назначить заместителя.',
        'See to it: the administrator can name a substitute.',
      );
  return words(
    `Мерзімі өтті: ${name.kk}. Кімде: ${who.kk}. ${cure.kk}`,
    `Просрочено: ${name.ru}. У кого: ${who.ru}. ${cure.ru}`,
    `Overdue: ${name.en}. With: ${who.en}. ${cure.en}`,
  );
}
