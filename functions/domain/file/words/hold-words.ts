import { holdNotice } from '#domain/regulation/messages/phrases.ts';
import { gostWords } from '#domain/regulation/messages/signature-faults.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';

/** The neighbour that a hold waits for, in words. */
const neighbourWords = {
  persons: words(
    'Жеке тұлғалардың мемлекеттік деректер қоры (ЖТ МДҚ)',
    'Государственная база данных физических лиц (ГБД ФЛ)',
    'State database of natural persons',
  ),
  notary: words(
    'Бірыңғай нотариалдық ақпараттық жүйе (БНАЖ)',
    'Единая нотариальная информационная система (ЕНИС)',
    'Unified notarial information system',
  ),
  gateway: words('«Электрондық үкімет» шлюзі (ЭҮШ)', 'Шлюз «электронного правительства» (ШЭП)', 'E-government gateway'),
  desk: words(
    'электрондық үкіметтің аумақтық шлюзі',
    'региональный шлюз электронного правительства',
    'Regional e-government gateway',
  ),
  eAkimat: words('«Е-әкімдік» жүйесі', 'Система «Е-акимат»', 'E-akimat'),
  revocationList: words(
    'Қайтарылған (күші жойылған) ЭЦҚ тіркеу куәліктерінің тізімі',
    'Список отозванных (аннулированных) регистрационных свидетельств ЭЦП',
    'Revocation list of signing certificates',
  ),
  trust: words(
    'Куәландырушы орталықтардың сенімді тіркеу куәліктері',
    'Доверенные регистрационные свидетельства удостоверяющих центров',
    'Trusted certificates of the certification authorities',
  ),
  amendment: words('Жазба туралы шешім', 'Решение о записи', 'The decision about the entry'),
  otherOffer: words(
    'Басқа бөлудегі ұсынысқа жауап',
    'Ответ на предложение в другом распределении',
    'The answer to an offer in another round',
  ),
  dwelling: words(
    'Тұрғын үй берілетін күн',
    'День, с которого жилище можно предоставить',
    'The day from which the dwelling may be given',
  ),
  gostEngine: words('ГОСТ қолтаңбаларын тексеру', 'Проверка подписей ГОСТ', 'Checking of GOST signatures'),
} as const satisfies Record<string, Words>;
export type Neighbour = keyof typeof neighbourWords | 'calendar';

const checking = words(`${holdNotice.heading.kk}.`, `${holdNotice.heading.ru}.`, `${holdNotice.heading.en}.`);

/** What is said first where no silent system is waited for, or a signature; a national key waits for an engine. */
const saidFirst: Partial<Record<Neighbour, Words>> = {
  amendment: words(
    'Сізге ұсынылатын тұрғын үй жазбаңыз туралы шешім шыққанша сақталып тұрады.',
    'Жилище удерживается за вами, пока не решено о вашей записи.',
    'The dwelling is kept for you until it is decided about your entry.',
  ),
  revocationList: checking,
  trust: checking,
  gostEngine: sentences(gostWords.what, gostWords.cure),
};

const answersNot = (name: Words, from: Words): Words =>
  words(
    `Мемлекеттік жүйе уақытша жауап бермей тұр: ${name.kk}. Осы уақыттан бері: ${from.kk}. Жүйе өзі қайта сұратады.`,
    `Временно не отвечает государственная система: ${name.ru}. Начиная с: ${from.ru}. Система сама повторит обращение.`,
    `A state system does not answer for the time being: ${name.en}. Since: ${from.en}. The question is repeated by itself.`,
  );

/** X61: the year in which a needed date lies is not entered yet. */
const yearMissing = (from: Words): Words =>
  words(
    `Қажет жылдың жұмыс күнтізбесі әлі енгізілмеген. Осы уақыттан бері: ${from.kk}.`,
    `Рабочий календарь нужного года еще не внесен. Начиная с: ${from.ru}.`,
    `The working calendar of the year needed is not entered yet. Since: ${from.en}.`,
  );

const year = words(
  'Қажет жылдың жұмыс күнтізбесі',
  'Рабочий календарь нужного года',
  'The working calendar of the year needed',
);
/** Who is no system that could be silent. */
const waited = {
  HoldBegan: words('Күту басталды', 'Начато ожидание', 'The wait begins'),
  HoldContinued: words('Күту жалғасуда', 'Ожидание продолжается', 'The wait goes on'),
} as const;

/** What cannot be called silent. */
const isNoSystem = (neighbour: Neighbour): boolean =>
  ['gostEngine', 'amendment', 'otherOffer', 'dwelling'].includes(neighbour);

/** The sentence of an event of a hold, with what is waited for; a year or an engine is not said to be silent. */
export function namingNeighbour(type: keyof typeof waited, text: Words, neighbour: Neighbour): Words {
  const name = neighbour === 'calendar' ? year : neighbourWords[neighbour];
  const said = neighbour === 'calendar' || isNoSystem(neighbour) ? waited[type] : text;
  return words(`${said.kk}: ${name.kk}`, `${said.ru}: ${name.ru}`, `${said.en}: ${name.en}`);
}

/** A hold as the person reads it [O]: who does not answer, since when, and that nothing is lost (X33). */
export function holdWords(neighbour: Neighbour, since: Instant): Words {
  const from = momentWords(since);
  if (neighbour === 'calendar') return sentences(yearMissing(from), holdNotice.body);
  const silent = isNoSystem(neighbour) ? undefined : answersNot(neighbourWords[neighbour], from);
  return sentences(saidFirst[neighbour], silent, holdNotice.body);
}
