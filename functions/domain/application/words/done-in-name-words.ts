import type { Deed } from '#domain/application/done-in-name.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { momentWords } from '#domain/time/date-words.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Words, words } from '#domain/words.ts';

export const cabinetName = words('«Жеке кабинет»', '«Личный кабинет»', 'Personal cabinet');
const someDesk = words(
  'Мемлекеттік корпорацияның бөлімі',
  'отдел Государственной корпорации',
  'a desk of the State Corporation',
);

const doers = {
  recipient: words('алушының өзі', 'сам услугополучатель', 'the recipient in person'),
  representative: words('өкіл', 'представитель', 'the representative'),
} as const satisfies Record<Deed['by'], Words>;

const told = {
  collected: words('Нәтижені алған:', 'Результат получил', 'The result was collected by'),
  withdrawn: words('Өтінішті кері қайтарып алған:', 'Заявление отозвал', 'The request was withdrawn by'),
  contactsChanged: words(
    'Байланыс деректерін өзгерткен:',
    'Контактные данные изменил',
    'The contact data were changed by',
  ),
  representativeNamed: words(
    'Жаңа өкіл нотариат куәландырған сенімхатпен енгізілді, оны көрсеткен:',
    'Новый представитель внесен по нотариальной доверенности, ее показал',
    'A new representative was entered by a notarised power of attorney, shown by',
  ),
} as const satisfies Record<Deed['what'], Words>;

/** At which desk, or in the cabinet. */
export function whereWords({ where, at }: Pick<Deed, 'where' | 'at'>): Words {
  if (where === 'cabinet') return cabinetName;
  return where === undefined ? someDesk : centreNameOf(where, localDate(at));
}

/** What was done in his name is told to whose request it is, so that he can object; no official is named; our own wording [O]. */
export function doneInNameWords({ what, by, at, where }: Deed): Words {
  const [deed, who, when, place] = [told[what], doers[by], momentWords(at), whereWords({ where, at })];
  return words(
    `${deed.kk} ${who.kk}, ${when.kk}, ${place.kk}. Бұл сізсіз жасалса, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.`,
    `${deed.ru} ${who.ru}: ${when.ru}, ${place.ru}. Если это сделано без вашего ведома, обратитесь в любой отдел Государственной корпорации.`,
    `${deed.en} ${who.en}: ${when.en}, ${place.en}. If this was done without you, see any desk of the State Corporation.`,
  );
}
