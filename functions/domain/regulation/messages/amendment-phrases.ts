import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { lines, type Words, words } from '#domain/words.ts';
import { labelled, numbered, quoted } from './phrases.ts';

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
  /** it was found that nobody is in need for whom the place would be kept (73(2)) */
  readonly nobodyLeftInNeed?: true | undefined;
}

const nobodyInNeed = words(
  'Отбасы мүшелерінің ешқайсысы тұрғын үйге мұқтаж емес деп анықталды («Тұрғын үй қатынастары туралы» Заң, 73(2)).',
  'Установлено, что никто из семьи в жилище не нуждается (Закон «О жилищных отношениях», 73(2)).',
  'It was found that nobody of the family is in need of a dwelling (Law "On Housing Relations", 73(2)).',
);

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
export const examinedFor = ({ ground, article }: Pick<Grounded, 'ground' | 'article'>): Words => {
  const law = lawOf(article);
  return words(
    `Қаралғаны: ${ground.kk} (${law.kk}).`,
    `Рассмотрено: ${ground.ru} (${law.ru}).`,
    `Examined: ${ground.en} (${law.en}).`,
  );
};

/** Ground, dated facts, source: what every paper that burdens somebody says (73(3)). */
export const grounded = ({ ground, article, facts, nobodyLeftInNeed }: Grounded): Words => {
  const law = lawOf(article);
  return lines(
    labelled(
      words('Негіз', 'Основание', 'Ground'),
      words(`${ground.kk} (${law.kk})`, `${ground.ru} (${law.ru})`, `${ground.en} (${law.en})`),
    ),
    words(
      'Мән-жайлар (орындаушының мәтіні, іс тілінде):',
      'Обстоятельства (текст исполнителя, на языке дела):',
      "Facts (the executor's text, in the language of the case):",
    ),
    numbered(facts.map(factLine)),
    nobodyLeftInNeed && nobodyInNeed,
  );
};

/** What the executor wrote, under its label. */
const written = (label: Words, text: string): Words => {
  const said = quoted(text);
  return words(
    `${label.kk} (орындаушының мәтіні, іс тілінде): ${said.kk}`,
    `${label.ru} (текст исполнителя, на языке дела): ${said.ru}`,
    `${label.en} (the executor's text, in the language of the case): ${said.en}`,
  );
};

/** What would take the ground away. */
export const cureSaid = (cure: string): Words =>
  written(words('Не істеуге болады', 'Что можно сделать', 'What can be done'), cure);

/** Why somebody stays as he was. */
export const reasonSaid = (why: string): Words => written(words('Себебі', 'Причина', 'Why'), why);

export interface Moved {
  readonly from: Instant;
  readonly to: Instant;
}

/** Old and new, as every correction says them (APPK 82). */
export const oldAndNew = ({ from, to }: Moved): Words => {
  const [old, next] = [momentWords(from), momentWords(to)];
  return words(
    `Бұрын: ${old.kk}. Енді: ${next.kk}.`,
    `Было: ${old.ru}. Стало: ${next.ru}.`,
    `Before: ${old.en}. Now: ${next.en}.`,
  );
};

interface Numbered {
  readonly registerNumber: number;
  readonly list: Words;
}

/** The entry that stays and the one that ends in it, each by its number and the list on which it stands. */
export interface Two {
  readonly stays: Numbered;
  readonly ended: Numbered;
}

export const bothEntries = ({ stays, ended }: Two): Words =>
  lines(
    words(
      `Сақталатын жазба (уақыты ертерек): реттік нөмірі ${stays.registerNumber}, тізім: ${stays.list.kk}.`,
      `Остается запись с более ранним моментом: порядковый номер ${stays.registerNumber}, список: ${stays.list.ru}.`,
      `The entry with the earlier moment stays: ordinal number ${stays.registerNumber}, list: ${stays.list.en}.`,
    ),
    words(
      `Онымен біріктірілетін жазба: реттік нөмірі ${ended.registerNumber}, тізім: ${ended.list.kk}.`,
      `С ней объединяется запись: порядковый номер ${ended.registerNumber}, список: ${ended.list.ru}.`,
      `With it is merged the entry: ordinal number ${ended.registerNumber}, list: ${ended.list.en}.`,
    ),
  );
