import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

export const inventoryHeading = words(
  '11. Жыл сайынғы түгендеу: үш ұсыныс, ешкім өздігінен шығарылмайды (71, 73)',
  '11. Ежегодная инвентаризация: три предложения, сама она никого не снимает (71, 73)',
  '11. The yearly inventory: three proposals, and it removes nobody by itself (71, 73)',
);

export const startedWords = words(
  'Басшы түгендеуді бастады: тізілімге бет-бетімен сұрау салынады',
  'Руководитель начал инвентаризацию: реестр запрашивается по страницам',
  'The head has begun the inventory: the register is asked page by page',
);

export const nightStartedWords = words(
  'Бір жыл өтті: түгендеуді жүйе өзі бастады, тізілімге бет-бетімен сұрау салынады',
  'Прошел год: инвентаризацию начала сама система, реестр запрашивается по страницам',
  'A year is over: the system itself has begun the inventory, the register is asked page by page',
);

export const progressWords = (list: Words, looked: number): Words =>
  words(
    `Қаралғаны: ${looked}; соңғы тізім: ${list.kk}`,
    `Просмотрено: ${looked}; последний список: ${list.ru}`,
    `Looked through: ${looked}; the last list: ${list.en}`,
  );

interface Counts {
  readonly looked: number;
  readonly spared: number;
  readonly proposed: number;
}

export const doneWords = (status: Words, { looked, spared, proposed }: Counts): Words =>
  words(
    `${status.kk}: қаралғаны ${looked}, ұсыныс ${proposed}, заң бойынша шығарылмайтыны ${spared}`,
    `${status.ru}: просмотрено ${looked}, предложений ${proposed}, по закону не снимаются ${spared}`,
    `${status.en}: ${looked} looked through, ${proposed} proposed, ${spared} whom the law spares`,
  );

export const trayHeading = words(
  'Бөлімдегі ұсыныстар: негізі, мән-жайы, дереккөзі',
  'Предложения в отделе: основание, обстоятельство, источник',
  'The proposals in the office: ground, fact, source',
);

interface Proposal {
  readonly name: string;
  readonly ground: Words;
  readonly fact: string;
  readonly source: string;
  readonly on: PlainDate;
}

/** A fact is written in both languages of papers, Kazakh first. */
const inLanguage = (text: string, language: 'kk' | 'ru'): string => {
  const [kazakh = text, russian = kazakh] = text.split(' / ');
  return language === 'kk' ? kazakh : russian;
};

export function proposalWords({ name, ground, fact, source, on }: Proposal): Words {
  const day = dateWords(on);
  const said = (language: 'kk' | 'ru') =>
    `${inLanguage(fact, language)} (${inLanguage(source, language)}, ${day[language]})`;
  return words(
    `${name}: ${ground.kk}. ${said('kk')}`,
    `${name}: ${ground.ru}. ${said('ru')}`,
    `${name}: ${ground.en}. By the register of persons, ${day.en}`,
  );
}

export const answeredWords = (name: string, answer: string): Words =>
  words(
    `${name} ЭЦҚ-мен жауап берді: «${answer}»`,
    `${name}, ответ подписан ЭЦП (на языке дела): «${answer}»`,
    `${name} answers by a signed paper (in the language of the file): "${answer}"`,
  );

export const correctedWords = (name: string): Words =>
  words(
    `${name}: тізілім түзетілді, қайта сұралды, Қазақстан азаматтығы расталды`,
    `${name}: реестр исправлен и запрошен снова, гражданство Казахстана подтверждено`,
    `${name}: the register is corrected and asked again, the citizenship of Kazakhstan is confirmed`,
  );

export const decidedWords = (name: string, status: Words): Words =>
  words(`${name}: ${status.kk}`, `${name}: ${status.ru}`, `${name}: ${status.en}`);

export const waitingWords = (name: string, status: Words, last: PlainDate): Words => {
  const day = dateWords(last);
  return words(
    `${name}: ${status.kk}; соңғы күні ${day.kk}`,
    `${name}: ${status.ru}; последний день ${day.ru}`,
    `${name}: ${status.en}; the last day is ${day.en}`,
  );
};

/** What must be so for it to be told. */
export const facts = {
  three: words('үш ұсыныс бар', 'предложений три', 'there are three proposals'),
  removedNobody: words('түгендеу ешкімді шығармады', 'инвентаризация никого не сняла', 'the inventory removed nobody'),
} as const;
