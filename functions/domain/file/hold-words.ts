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
  desk: words('ЭҮАШ АЖО', 'АРМ РШЭП', 'Regional gateway desk'),
  eAkimat: words('«Е-әкімдік» АЖ', 'ИС «Е-акимат»', 'E-akimat'),
  revocationList: words(
    'ЭЦҚ тіркеу куәліктерінің қайтарылғандар (күші жойылғандар) тізімі',
    'Список отозванных (аннулированных) регистрационных свидетельств ЭЦП',
    'Revocation list of signing certificates',
  ),
  trust: words(
    'Куәландырушы орталықтардың сенімді тіркеу куәліктері',
    'Доверенные регистрационные свидетельства удостоверяющих центров',
    'Trusted certificates of the certification authorities',
  ),
  gostEngine: words('ГОСТ қолтаңбаларын тексеру', 'Проверка подписей ГОСТ', 'Checking of GOST signatures'),
} as const satisfies Record<string, Words>;
export type Neighbour = keyof typeof neighbourWords | 'calendar';

const checking = words(`${holdNotice.heading.kk}.`, `${holdNotice.heading.ru}.`, `${holdNotice.heading.en}.`);

/** What is said first where a signature waits; a national key waits for an engine, which nobody can call silent. */
const ofSignature: Partial<Record<Neighbour, Words>> = {
  revocationList: checking,
  trust: checking,
  gostEngine: sentences(gostWords.what, gostWords.cure),
};

const answersNot = (name: Words, from: Words): Words =>
  words(
    `Жауап бермейді: ${name.kk}. Басталған уақыты: ${from.kk}.`,
    `Не отвечает: ${name.ru}. С какого времени: ${from.ru}.`,
    `The following does not answer: ${name.en}. Since: ${from.en}.`,
  );

/** X61: the year in which a needed date lies is not entered yet. */
const yearMissing = (from: Words): Words =>
  words(
    `Қажет жылдың жұмыс күнтізбесі әлі енгізілмеген. Басталған уақыты: ${from.kk}.`,
    `Рабочий календарь нужного года еще не внесен. С какого времени: ${from.ru}.`,
    `The working calendar of the year needed is not entered yet. Since: ${from.en}.`,
  );

/** A hold as the person reads it [O]: who does not answer, since when, and that nothing is lost (X33). */
export function holdWords(neighbour: Neighbour, since: Instant): Words {
  const from = momentWords(since);
  if (neighbour === 'calendar') return sentences(yearMissing(from), holdNotice.body);
  const silent = neighbour === 'gostEngine' ? undefined : answersNot(neighbourWords[neighbour], from);
  return sentences(ofSignature[neighbour], silent, holdNotice.body);
}
