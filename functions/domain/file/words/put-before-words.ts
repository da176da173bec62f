import { periods } from '#domain/regulation/periods.ts';
import { dateWords, movingWords } from '#domain/time/date-words.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { PutBefore } from '../terms/put-before.ts';

interface Told {
  readonly put: PutBefore;
  /** of the term that was missed */
  readonly term?: Words | undefined;
  /** the role that has the task, and the office name of whoever holds it, if one does */
  readonly who: Words;
  readonly isExecutors: boolean;
  /** to whom it is told */
  readonly to: string;
  /** a service centre has none */
  readonly hasHead: boolean;
}

const days = periods.actingHead.amount;

/** X74: until which day the supervisor names somebody, or since which he has failed to. */
function withoutHead({ naming, namesFamily }: Extract<PutBefore, { reason: 'NO_HEAD' }>): Words {
  const nobody = words(
    'Басшының міндетін атқаратын адам жоқ: ол болмайды, шеттетілген не жобаны өзі дайындаған. Әкімші орынбасар тағайындай алады.',
    'Исполнять обязанности руководителя некому: отсутствует, отведен или сам готовил проект. Администратор может назначить замещающего.',
    'Nobody is left to act as the head: away, recused or the drafter himself. The administrator can name a substitute.',
  );
  const duty = words(
    `Бақылаушы ${days} жұмыс күні ішінде басқа органның басшысын тағайындайды (ӘРПК 67-бап); мерзімдер жүреді.`,
    `Контролирующее лицо в течение ${days} рабочих дней назначает руководителя другого органа (АППК, ст. 67); сроки идут.`,
    `The supervisor names another provider’s head within ${days} working days (APPK 67); the terms run.`,
  );
  const above = words(
    'Өтініш нысанында барлық бақылаушы да отбасы ретінде аталса, туыс еместігін облыстың екі әкімшісі анықтайды: соларға жүгініңіз.',
    'Если в форме как семья указаны и все контролирующие лица, родство проверяют двое администраторов области: обратитесь к ним.',
    'If the form names every supervisor as family too, two administrators of the oblast find whether it is so: turn to them.',
  );
  const on = naming && dateWords(naming.lastDay);
  const until =
    on && naming.missedAt === undefined
      ? words(`Соңғы күні: ${on.kk}.`, `Последний день: ${on.ru}.`, `The last day: ${on.en}.`)
      : on &&
        words(
          `Мерзімі өтті, ешкім тағайындалмады. Соңғы күні: ${on.kk}.`,
          `Срок истек, никто не назначен. Последний день: ${on.ru}.`,
          `Overdue, nobody has been named. The last day: ${on.en}.`,
        );
  const { mayMove, moved } = naming ? movingWords(naming) : {};
  return sentences(nobody, duty, namesFamily ? above : undefined, until, mayMove, moved);
}

/** X97: whose turn it is, and who finds somebody else. */
function withoutHolder({ who, isExecutors, to }: Pick<Told, 'who' | 'isExecutors' | 'to'>): Words {
  if (isExecutors)
    return words(
      `Орындаушы болмайды не шеттетілген: ${who.kk}. ${to === 'head' ? 'Орындаушыны ауыстырыңыз' : 'Оны басшы ауыстырады'}.`,
      `Исполнитель отсутствует или отведен: ${who.ru}. ${to === 'head' ? 'Замените исполнителя' : 'Его заменит руководитель'}.`,
      `The executor is away or recused: ${who.en}. ${to === 'head' ? 'Replace him' : 'The head replaces him'}.`,
    );
  const isKeeper = to === 'administrator';
  return words(
    `Орындайтын адам жоқ, болмайды не шеттетілген: ${who.kk}. ${isKeeper ? 'Орынбасар тағайындаңыз' : 'Орынбасарды әкімші тағайындайды: соған айтыңыз'}.`,
    `Выполнить некому, отсутствует или отведен: ${who.ru}. ${isKeeper ? 'Назначьте замещающего' : 'Замещающего назначает администратор: сообщите ему'}.`,
    `Nobody is left to do it, away or recused: ${who.en}. ${isKeeper ? 'Name a substitute' : 'The administrator names a substitute: tell him'}.`,
  );
}

/** What an overseer is told of a task that lies before him too: what has happened, whose it is, and what he can do. */
export function putBeforeWords({ put, term: name, who, isExecutors, to, hasHead }: Told): Words {
  if (put.reason === 'NO_HEAD') return withoutHead(put);
  if (put.reason === 'ORPHANED')
    return words(
      `Қызметі аяқталды: ${who.kk}. Орындаушыны ауыстырыңыз.`,
      `Больше не работает: ${who.ru}. Замените исполнителя.`,
      `The service has ended: ${who.en}. Replace the executor.`,
    );
  if (put.reason === 'NOBODY_LEFT') return withoutHolder({ who, isExecutors, to });
  if (!name) throw new Error(`what is late with ${put.term}?`);
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
