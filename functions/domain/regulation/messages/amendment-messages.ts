import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { type Appeal, appealBlock, labelled, numbered, quoted } from './phrases.ts';

/** A fact as a paper tells it: what, in somebody's own words where he added some, from where, and as of which day. */
export interface ToldFact {
  readonly kind: Words;
  readonly fact: string;
  readonly source: string;
  readonly on: PlainDate;
}

export interface Grounded {
  readonly ground: Words;
  readonly article: string;
  readonly facts: readonly ToldFact[];
}

const factLine = ({ kind, fact, source, on }: ToldFact): Words => {
  const day = dateWords(on);
  const what = quoted(fact);
  return words(
    `${kind.kk}: ${what.kk} Дереккөз: ${source}, ${day.kk}`,
    `${kind.ru}: ${what.ru} Источник: ${source}, ${day.ru}`,
    `${kind.en}: ${what.en} Source: ${source}, ${day.en}`,
  );
};

const code = 'APPK ';

/** As each language cites it: the housing law, or the administrative code. */
function lawOf(article: string): Words {
  if (!article.startsWith(code))
    return words(
      `«Тұрғын үй қатынастары туралы» Заң, ${article}`,
      `Закон «О жилищных отношениях», ${article}`,
      `Law "On Housing Relations", ${article}`,
    );
  const number = article.slice(code.length);
  return words(`ӘРПК ${number}-бап`, `АППК, ст. ${number}`, `APPK, article ${number}`);
}

/** What was examined and not done, by its ground. */
const examinedFor = ({ ground, article }: Pick<Grounded, 'ground' | 'article'>): Words => {
  const law = lawOf(article);
  return words(
    `Қаралғаны: ${ground.kk} (${law.kk}).`,
    `Рассмотрено: ${ground.ru} (${law.ru}).`,
    `Examined: ${ground.en} (${law.en}).`,
  );
};

/** Ground, dated facts, source: what every paper that burdens somebody says (73(3)). */
export const grounded = ({ ground, article, facts }: Grounded): Words => {
  const law = lawOf(article);
  return lines(
    labelled(
      words('Негіз', 'Основание', 'Ground'),
      words(`${ground.kk} (${law.kk})`, `${ground.ru} (${law.ru})`, `${ground.en} (${law.en})`),
    ),
    words('Мән-жайлар:', 'Обстоятельства:', 'Facts:'),
    numbered(facts.map(factLine)),
  );
};

export interface Where {
  readonly office: Words;
  /** absent: they begin when it has reached him */
  readonly lastDay?: PlainDate;
  readonly mayMove?: Words | undefined;
}

const whereUntil = ({ office, lastDay, mayMove }: Where): Words => {
  if (lastDay === undefined)
    return words(
      `Қайда: ${office.kk}. Мерзімі: тапсырылған күннен (поштамен жолданса, 10-күннің соңынан) бастап 5 жұмыс күні.`,
      `Куда: ${office.ru}. Срок: 5 рабочих дней со дня вручения (при отправке почтой – с конца 10-го дня).`,
      `Where: ${office.en}. Term: 5 working days from the day on which it is handed over (by post, from the end of the 10th day).`,
    );
  const day = dateWords(lastDay);
  return sentences(
    words(
      `Қайда: ${office.kk}. Соңғы күні: ${day.kk}.`,
      `Куда: ${office.ru}. Последний день: ${day.ru}.`,
      `Where: ${office.en}. Last day: ${day.en}.`,
    ),
    mayMove,
  );
};

export const undecided = words('Шешім әлі жоқ.', 'Решения еще нет.', 'Nothing is decided yet.');

/** That he may answer, where and until when (APPK 73). */
export const answerBlock = (answer: Where): Words =>
  lines(
    words(
      'Түсініктеме мен құжат бере аласыз; бермесеңіз, қолдағы мәліметтер бойынша шешіледі.',
      'Можете дать пояснение и документы; без них решат по имеющимся данным.',
      'You may answer and bring documents; without them it is decided by what is known.',
    ),
    whereUntil(answer),
  );

export const takesEffectWhenTold = words(
  'Сізге тапсырылғанда күшіне енеді (поштамен – 10-күні).',
  'Вступает в силу при вручении вам (по почте – на 10-й день).',
  'It takes effect when it is handed to you (by post, on the 10th day).',
);

/** That somebody's removal is examined: nothing is decided, and he may answer (APPK 73). */
export const proposalMessage = ({ answer, ...why }: Grounded & { readonly answer: Where }): Message => ({
  heading: words(
    'Сізді есептен шығару мәселесі қаралуда',
    'Рассматривается вопрос о снятии вас с учета',
    'Your removal from the list is being examined',
  ),
  body: paragraphs(undecided, grounded(why), answerBlock(answer)),
});

const suspends = words(
  'Мерзімінде берілген шағым орындауды тоқтата тұрады (ӘРПК 96-бап).',
  'Поданная в срок жалоба приостанавливает исполнение (АППК, ст. 96).',
  'A complaint made in time suspends the execution (APPK, article 96).',
);

interface Removal extends Grounded {
  readonly cure: string;
  readonly appeal: Appeal;
  /** a complaint made in time suspends it */
  readonly isSuspended: boolean;
}

/** The decision that burdens: ground, facts, cure, where and until when to appeal (73(3), APPK 80). */
export const removalMessage = ({ cure, appeal, isSuspended, ...why }: Removal): Message => {
  const said = quoted(cure);
  return {
    heading: words('Есептен шығару туралы шешім', 'Решение о снятии с учета', 'Decision to remove from the list'),
    body: paragraphs(
      takesEffectWhenTold,
      grounded(why),
      words(`Не істеуге болады: ${said.kk}`, `Что можно сделать: ${said.ru}`, `What can be done: ${said.en}`),
      isSuspended ? suspends : undefined,
      appealBlock(appeal),
    ),
  };
};

const asBefore = words(
  'Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
  'Момент очередности и порядковый номер прежние.',
  'Priority moment and ordinal number stay as they were.',
);

interface Kept {
  readonly ground: Words;
  readonly article: string;
  readonly why: string;
}

/** The decision that leaves an entry as it is. */
export const noRemovalMessage = ({ ground, article, why }: Kept): Message => {
  const said = quoted(why);
  return {
    heading: words(
      'Есептен шығармау туралы шешім',
      'Решение не снимать с учета',
      'Decision not to remove from the list',
    ),
    body: lines(
      examinedFor({ ground, article }),
      words(`Себебі: ${said.kk}`, `Причина: ${said.ru}`, `Why: ${said.en}`),
      asBefore,
    ),
  };
};

/** That somebody's restoration is examined: it burdens nobody, and nothing is awaited of him. */
export const restorationProposedMessage = (why: Grounded): Message => ({
  heading: words(
    'Сізді есепте қалпына келтіру мәселесі қаралуда',
    'Рассматривается вопрос о восстановлении вас на учете',
    'Your restoration to the list is being examined',
  ),
  body: paragraphs(undecided, grounded(why)),
});

/** The decision that gives an entry back its place (X36). */
export const restorationMessage = (why: Grounded): Message => ({
  heading: words(
    'Есепте қалпына келтіру туралы шешім',
    'Решение о восстановлении на учете',
    'Decision to restore to the list',
  ),
  body: paragraphs(grounded(why), asBefore),
});

/** What is not done, by what it would have been. */
const undone = {
  RESTORATION: words(
    'Есепте қалпына келтірмеу туралы шешім',
    'Решение не восстанавливать на учете',
    'Decision not to restore to the list',
  ),
  MERGING: words(
    'Екі жазбаны біріктірмеу туралы шешім',
    'Решение не объединять две записи',
    'Decision not to merge two entries',
  ),
  MOMENT: words(
    'Кезектілік уақытын түзетпеу туралы шешім',
    'Решение не исправлять момент очередности',
    'Decision not to correct the priority moment',
  ),
} as const;

/** The decision that leaves an entry as it is where its person might have wished otherwise: it may be appealed (APPK 80). */
export const leftMessage = (
  purpose: keyof typeof undone,
  { ground, article, why, appeal }: Kept & { readonly appeal: Appeal },
): Message => {
  const said = quoted(why);
  return {
    heading: undone[purpose],
    body: paragraphs(
      lines(examinedFor({ ground, article }), words(`Себебі: ${said.kk}`, `Причина: ${said.ru}`, `Why: ${said.en}`)),
      appealBlock(appeal),
    ),
  };
};
