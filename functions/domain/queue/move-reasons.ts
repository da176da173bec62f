import type { Mark } from '../marks.ts';
import { type Words, words } from '../words.ts';
import type { MoveReason } from './list-acts.ts';

/** What lets a place move, as people cite it: an article, or a rule of this house where the law has none. */
export const lawsOfMoves = {
  '71': housing('71-бабы', 'статья 71', 'art. 71'),
  '73': housing('73-бабы', 'статья 73', 'art. 73'),
  '73(4)': housing('73-бабының 4-тармағы', 'пункт 4 статьи 73', 'art. 73(4)'),
  '74': housing('74-бабы', 'статья 74', 'art. 74'),
  '71, 74': housing('71 және 74-баптары', 'статьи 71 и 74', 'art. 71 and 74'),
  'APPK 84, 96': words(
    'Әкімшілік рәсімдік-процестік кодекстің 84 және 96-баптары',
    'статьи 84 и 96 Административного процедурно-процессуального кодекса',
    'art. 84 and 96 of the Administrative Procedure Code',
  ),
  X117: words(
    'Заңда бұл туралы бап жоқ: кезекте ешкім еріксіз ұсталмайды',
    'Статьи об этом в законе нет: никого не держат в очереди против воли',
    'The law has no article on it: nobody is kept in a queue against his will',
  ),
} as const;

function housing(kk: string, ru: string, en: string): Words {
  return words(
    `«Тұрғын үй қатынастары туралы» Заңның ${kk}`,
    `${ru} Закона «О жилищных отношениях»`,
    `${en} of the Law "On Housing Relations"`,
  );
}

interface ReasonRow {
  readonly law: keyof typeof lawsOfMoves;
  readonly mark: Mark;
  /** what happened, by wording-queue 3 without its articles, which stand apart; the English is ours [O] */
  readonly text: Words;
  /** why the law lets it move a place, in plain words of our own [O] */
  readonly why: Words;
}

const ahead = (kk: string, ru: string, en: string): Words =>
  words(`Алдыңыздағы адам ${kk}`, `Человек впереди ${ru}`, `Somebody before you ${en}`);

const byMoment = words(
  'Орынды өтініш берілген уақыт белгілейді, есепке қойылған күн емес.',
  'Место определяет момент подачи заявления, а не день постановки на учет.',
  'The moment of filing decides the place, and not the day of registration.',
);
const keepsMoment = words(
  'Тізімнен тізімге не ауданнан ауданға ауысқан адам бұрынғы уақытын сақтайды.',
  'Кто переходит в другой список или район, сохраняет прежний момент.',
  'Whoever goes to another list or district keeps the moment.',
);
const byDecision = words(
  'Уақыт қол қойылған, дәлелденген шешіммен ғана түзетіледі.',
  'Момент исправляют только подписанным решением с доказательствами.',
  'A moment is corrected by a signed decision with its evidence alone.',
);

/** Why a place moves (law.md 10.4), in words for whoever it moved: each reason with its law. */
export const moveReasons: Readonly<Record<MoveReason, ReasonRow>> = {
  AHEAD_HOUSED: {
    ...{ law: '74', mark: 'V' },
    text: ahead('тұрғын үй алды.', 'получил жилище.', 'was given a dwelling.'),
    why: words(
      'Тұрғын үй кезек бойынша беріледі.',
      'Жилище предоставляют в порядке очереди.',
      'Dwellings are given in the order of the queue.',
    ),
  },
  AHEAD_REMOVED: {
    ...{ law: '73', mark: 'V' },
    text: ahead(
      'есептен шығарылды не екі жазбасы біріктірілді.',
      'снят с учета или две его записи объединены.',
      'was removed from the register, or had two entries that were merged.',
    ),
    why: words(
      'Есептен тек заңда аталған негіздермен, жазбаша хабарлап шығарады.',
      'С учета снимают только по основаниям закона и с письменным уведомлением.',
      'Nobody is removed but on a ground that the law names, and told in writing.',
    ),
  },
  AHEAD_WITHDREW: {
    ...{ law: 'X117', mark: 'I' },
    text: ahead('кезектен өз еркімен шықты.', 'вышел из очереди по своему желанию.', 'left the queue by own wish.'),
    why: words(
      'Кезектен әркім өз еркімен шыға алады; кейін қайта өтініш берсе, жаңа уақыт алады.',
      'Каждый может выйти по своему желанию; при новой подаче момент будет новым.',
      'Anybody may leave by own wish; whoever files again has a new moment.',
    ),
  },
  AHEAD_DECIDED_LATER: {
    ...{ law: '74', mark: 'V' },
    text: ahead(
      'сізден бұрын өтініш берген, есепке кейін қойылды.',
      'подал заявление раньше вас, поставлен на учет позже.',
      'filed before you and was registered later.',
    ),
    why: byMoment,
  },
  AHEAD_REINSTATED: {
    ...{ law: 'APPK 84, 96', mark: 'V' },
    text: ahead(
      'кезекке бұрынғы уақытымен қайтарылды.',
      'возвращен в очередь с прежним моментом.',
      'was put back into the queue with the old moment.',
    ),
    why: words(
      'Шағым есептен шығаруды тоқтата тұрса (96-бап) не есептен шығарудың не тұрғын үй берудің күші жойылса (84-бап), адам бұрынғы уақытымен қайтарылады.',
      'Если снятие приостановлено жалобой (статья 96), отменено само или отменено предоставление жилища (статья 84), человека возвращают с прежним моментом.',
      'Where a complaint suspends a removal (art. 96), or it or the giving of a dwelling is annulled (art. 84), the person comes back with the old moment.',
    ),
  },
  AHEAD_LEFT_LIST: {
    ...{ law: '71', mark: 'V' },
    text: ahead(
      'басқа тізімге не ауданға ауысты.',
      'перешел в другой список или район.',
      'went to another list or district.',
    ),
    why: keepsMoment,
  },
  AHEAD_CAME_FROM_OTHER_LIST: {
    ...{ law: '71, 74', mark: 'V' },
    text: ahead(
      'сізден бұрын өтініш берген, басқа тізімнен не ауданнан келді.',
      'подал раньше вас, пришел из другого списка или района.',
      'filed before you and came from another list or district.',
    ),
    why: keepsMoment,
  },
  AHEAD_DATE_CORRECTED_AWAY: {
    ...{ law: '73(4)', mark: 'V' },
    text: ahead(
      'уақыты түзетіліп, артыңызға өтті.',
      'после исправления момента встал за вами.',
      'stands behind you after the moment was corrected.',
    ),
    why: byDecision,
  },
  AHEAD_DATE_CORRECTED_IN: {
    ...{ law: '73(4)', mark: 'V' },
    text: words(
      'Артыңыздағы адам уақыты түзетіліп, алдыңызға өтті.',
      'Человек за вами после исправления момента встал впереди.',
      'Somebody behind you stands before you after the moment was corrected.',
    ),
    why: byDecision,
  },
  OWN_LIST_CHANGED: {
    ...{ law: '71', mark: 'V' },
    text: words(
      'Тізіміңіз ауысты, уақытыңыз бұрынғы.',
      'Ваш список сменился, момент прежний.',
      'Your list has changed, your moment has not.',
    ),
    why: words(
      'Жаңа тізімде алдыңызда сізден бұрын өтініш бергендер тұр.',
      'В новом списке впереди стоят те, кто подал заявление раньше вас.',
      'On the new list those stand before you who filed before you.',
    ),
  },
  OWN_DATE_CORRECTED: {
    ...{ law: '73(4)', mark: 'V' },
    text: words(
      'Кезектілік уақытыңыз түзетілді.',
      'Ваш момент очередности исправлен.',
      'Your priority moment was corrected.',
    ),
    why: byDecision,
  },
  MIGRATION: {
    ...{ law: '74', mark: 'V' },
    text: words(
      'Алдыңызға ескі тізімнен жазба көшірілді.',
      'Впереди встала запись из старого списка.',
      'An entry of the old list was taken in before you.',
    ),
    why: byMoment,
  },
};
export const moveReasonIds = Object.keys(moveReasons) as [MoveReason, ...MoveReason[]];
