import { holdNotice } from '#domain/regulation/messages/phrases.ts';
import { gostWords } from '#domain/regulation/messages/signature-faults.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';

interface HoldRow {
  /** what is waited for */
  readonly name: Words;
  /** a state system that answers nothing now; absent: what is waited for is no system that could be silent */
  readonly isSilent?: true;
  /** what its person reads of it before all else */
  readonly saidFirst?: Words;
}

const checking = words(`${holdNotice.heading.kk}.`, `${holdNotice.heading.ru}.`, `${holdNotice.heading.en}.`);
const system = (kk: string, ru: string, en: string) => ({ name: words(kk, ru, en), isSilent: true }) as const;

/** Everything that a step may wait for, in words of our own [O] (X304): a closed table, and no hold waits for anything else. */
export const holdRows = {
  persons: system(
    'Жеке тұлғалардың мемлекеттік деректер қоры (ЖТ МДҚ)',
    'Государственная база данных физических лиц (ГБД ФЛ)',
    'State database of natural persons',
  ),
  notary: system(
    'Бірыңғай нотариалдық ақпараттық жүйе (БНАЖ)',
    'Единая нотариальная информационная система (ЕНИС)',
    'Unified notarial information system',
  ),
  gateway: system(
    '«Электрондық үкімет» шлюзі (ЭҮШ)',
    'Шлюз «электронного правительства» (ШЭП)',
    'E-government gateway',
  ),
  desk: system(
    'электрондық үкіметтің аумақтық шлюзі',
    'региональный шлюз электронного правительства',
    'Regional e-government gateway',
  ),
  eAkimat: system('«Е-әкімдік» жүйесі', 'Система «Е-акимат»', 'E-akimat'),
  revocationList: {
    ...system(
      'Қайтарылған (күші жойылған) ЭЦҚ тіркеу куәліктерінің тізімі',
      'Список отозванных (аннулированных) регистрационных свидетельств ЭЦП',
      'Revocation list of signing certificates',
    ),
    saidFirst: checking,
  },
  trust: {
    ...system(
      'Куәландырушы орталықтардың сенімді тіркеу куәліктері',
      'Доверенные регистрационные свидетельства удостоверяющих центров',
      'Trusted certificates of the certification authorities',
    ),
    saidFirst: checking,
  },
  gostEngine: {
    name: words('ГОСТ қолтаңбаларын тексеру', 'Проверка подписей ГОСТ', 'Checking of GOST signatures'),
    saidFirst: sentences(gostWords.what, gostWords.cure),
  },
  calendar: {
    name: words(
      'Қажет жылдың жұмыс күнтізбесі',
      'Рабочий календарь нужного года',
      'The working calendar of the year needed',
    ),
    saidFirst: words(
      'Қажет жылдың жұмыс күнтізбесі әлі енгізілмеген.',
      'Рабочий календарь нужного года еще не внесен.',
      'The working calendar of the year needed is not entered yet.',
    ),
  },
  amendment: {
    name: words('Жазба туралы шешім', 'Решение о записи', 'The decision about the entry'),
    saidFirst: words(
      'Сізге ұсынылатын тұрғын үй жазбаңыз туралы шешім шыққанша сақталып тұрады.',
      'Жилище удерживается за вами, пока не решено о вашей записи.',
      'The dwelling is kept for you until it is decided about your entry.',
    ),
  },
  successor: {
    name: words(
      'Қайтыс болған адамның орнын отбасынан сұрайтын өтініш',
      'Заявление кого-либо из семьи о месте умершего',
      'A request of one of the family for the place of whoever died',
    ),
    saidFirst: words(
      'Тұрғын үй қайтыс болған адамның отбасы оның орнын сұрағанша сақталып тұрады.',
      'Жилище удерживается, пока семья умершего может попросить его место.',
      'The dwelling is kept while the family of whoever died may ask for the place.',
    ),
  },
  otherHousing: {
    name: words(
      'Сол адамға басқа жазба бойынша тұрғын үй беру ісінің нәтижесі',
      'Исход предоставления жилища тому же человеку по другой записи',
      'What comes of a dwelling that is being given to the same person by another entry',
    ),
    saidFirst: words(
      'Сізге басқа жазбаңыз бойынша тұрғын үй беріліп жатыр: соның нәтижесі күтілуде.',
      'Вам предоставляют жилище по другой вашей записи: ожидается, чем это закончится.',
      'A dwelling is being given to you by another entry of yours: what comes of it is waited for.',
    ),
  },
  complaint: {
    name: words(
      'Бөлу туралы шағымның нәтижесі',
      'Исход жалобы на распределение',
      'What comes of a complaint about the round',
    ),
    saidFirst: words(
      'Сізге ұсынылған тұрғын үй сақталып тұр: бөлу туралы шағымның нәтижесі күтілуде.',
      'Предложенное вам жилище удерживается: ожидается исход жалобы на распределение.',
      'The dwelling offered to you is kept: what comes of a complaint about the round is waited for.',
    ),
  },
  otherOffer: {
    name: words(
      'Басқа бөлудегі ұсынысқа жауап',
      'Ответ на предложение в другом распределении',
      'The answer to an offer in another round',
    ),
    saidFirst: words(
      'Басқа бөлудегі ұсынысқа жауап күтілуде.',
      'Ожидается ответ на предложение в другом распределении.',
      'The answer to an offer in another round is waited for.',
    ),
  },
  family: {
    name: words(
      'Кандидаттың отбасы құрамын және байланыс деректерін растауы',
      'Подтверждение кандидатом состава семьи и контактных данных',
      'What a candidate says of the family and of how to reach it',
    ),
    saidFirst: words(
      'Кандидат отбасы құрамын және байланыс деректерін растағанша күтілуде.',
      'Ожидается, что кандидат подтвердит состав семьи и контактные данные.',
      'It is waited until a candidate says who the family is and how it is reached.',
    ),
  },
  dwelling: {
    name: words(
      'Тұрғын үй берілетін күн',
      'День, с которого жилище можно предоставить',
      'The day from which the dwelling may be given',
    ),
    saidFirst: words(
      'Тұрғын үйді беруге болатын күн әлі келген жоқ.',
      'День, с которого жилище можно предоставить, еще не наступил.',
      'The day from which the dwelling may be given has not come yet.',
    ),
  },
} as const satisfies Record<string, HoldRow>;
export type Neighbour = keyof typeof holdRows;

/** What is waited for, and how that is told. */
export const rowOf = (neighbour: Neighbour): HoldRow => holdRows[neighbour];

const sinceWords = ({ kk, ru, en }: Words): Words =>
  words(`Осы уақыттан бері: ${kk}.`, `Начиная с: ${ru}.`, `Since: ${en}.`);

const answersNot = ({ kk, ru, en }: Words, from: Words): Words =>
  sentences(
    words(
      `Мемлекеттік жүйе уақытша жауап бермей тұр: ${kk}.`,
      `Временно не отвечает государственная система: ${ru}.`,
      `A state system does not answer for the time being: ${en}.`,
    ),
    sinceWords(from),
    words('Жүйе өзі қайта сұратады.', 'Система сама повторит обращение.', 'The question is repeated by itself.'),
  );

/** A hold as its person reads it [O]: what is waited for, since when, and that nothing is lost (X33). */
export function holdWords(neighbour: Neighbour, since: Instant): Words {
  const from = momentWords(since);
  const { name, isSilent, saidFirst } = rowOf(neighbour);
  const more = isSilent ? answersNot(name, from) : sinceOf(neighbour, from);
  return sentences(saidFirst, more, holdNotice.body);
}

/** X61: a year that is not entered is told with since when. */
const sinceOf = (neighbour: Neighbour, from: Words): Words | undefined =>
  neighbour === 'calendar' ? sinceWords(from) : undefined;
