import type { Deed } from '#domain/application/filing/done-in-name.ts';
import { type Appeal, untilWhen } from '#domain/regulation/messages/phrases.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords, momentWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import { type Action, allowed } from '../allowed-actions.ts';
import type { Past } from '../stages.ts';
import { appealTo, appealToCorporation, readAt } from './appeal.ts';

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
  leaving: words(
    'Кезектен шығу туралы өтініш берген:',
    'Заявление о выходе из очереди подал',
    'A statement of leaving the queue was brought by',
  ),
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

/** What a desk does anew for whoever comes to it; anything else is mended by a complaint alone, and no desk is promised (para 11). */
const mending: Partial<Record<Deed['what'], Action>> = {
  contactsChanged: 'ChangeContacts',
  representativeNamed: 'NameRepresentative',
};

type Told = Pick<Past<'form'>, 'provider' | 'status'>;

function isMendedAtDesk({ what }: Deed, { status }: Told): boolean {
  const row: { readonly operator?: readonly Action[] } = allowed[status];
  return row.operator?.some((action) => action === mending[what]) ?? false;
}

/** Against whom one complains: the Corporation, whose desk did it, or of the cabinet the provider. */
const complaintOf = ({ where, at }: Deed, theCase: Told, now: Instant): Appeal =>
  readAt(where === 'cabinet' ? appealTo(theCase, at) : appealToCorporation(at), now);

/** What is left to whoever did not do it, today. */
export function mendedBy(deed: Deed, theCase: Told, now: Instant): Words {
  const lastDay = deed.what === 'leaving' ? lastDayToStay(deed.at) : undefined;
  if (lastDay && localDate(now) <= lastDay) return takenBack(dateWords(lastDay));
  if (isMendedAtDesk(deed, theCase)) return anyDesk;
  const appeal = complaintOf(deed, theCase, now);
  const { kk, ru, en } = appeal.organisation;
  return sentences(
    words(
      `Бұл сізсіз жасалса, шағымдана аласыз (регламенттің 11-тармағы). Шағым берілетін орган: ${kk}.`,
      `Если это сделано без вашего ведома, вы можете подать жалобу (пункт 11 Регламента). Куда ее подать: ${ru}.`,
      `If this was done without you, you may complain (regulation, para 11). Where to: ${en}.`,
    ),
    untilWhen(appeal),
  );
}

/** Until the end of which day a leaving is taken back (X153). */
const lastDayToStay = (at: Instant): PlainDate => addDays(localDate(at), periods.postedDelivered.amount);

const takenBack = (day: Words): Words =>
  words(
    `Бұл сізсіз жасалса, оны ${day.kk}, 24:00-ге дейін жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде қайтарып алыңыз.`,
    `Если это сделано без вашего ведома, отзовите его до 24:00 ${day.ru} в личном кабинете или в любом отделе Государственной корпорации.`,
    `If this was done without you, take it back by 24:00 of ${day.en} in the cabinet or at any desk of the State Corporation.`,
  );

const anyDesk = words(
  'Бұл сізсіз жасалса, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.',
  'Если это сделано без вашего ведома, обратитесь в любой отдел Государственной корпорации.',
  'If this was done without you, see any desk of the State Corporation.',
);

/** What was done in his name is told to whose request it is, with what he can do about it; no official is named; our own wording [O]. */
export function doneInNameWords(deed: Deed, theCase: Told, now: Instant): Words {
  const { what, by, at } = deed;
  const [done, who, when, place] = [told[what], doers[by], momentWords(at), whereWords(deed)];
  return sentences(
    words(
      `${done.kk} ${who.kk}, ${when.kk}, ${place.kk}.`,
      `${done.ru} ${who.ru}: ${when.ru}, ${place.ru}.`,
      `${done.en} ${who.en}: ${when.en}, ${place.en}.`,
    ),
    mendedBy(deed, theCase, now),
  );
}
