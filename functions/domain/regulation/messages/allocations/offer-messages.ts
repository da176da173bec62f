import { refusalsShownFrom } from '#domain/regulation/allocations/dwelling-norms.ts';
import { daysWords } from '#domain/regulation/period-words.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';

/** What a dwelling is, for whoever is told of it; its address stands in what is decided alone. */
export interface Home {
  readonly locality: Words;
  readonly rooms: number;
  readonly area: number;
  readonly floor: number;
  readonly address?: string | undefined;
}

const withAddress = ({ kk, ru, en }: Words, address: string): Words =>
  words(`${kk}, ${address}`, `${ru}, ${address}`, `${en}, ${address}`);

/** The dwelling in one line. */
export const homeWords = ({ locality, rooms, area, floor, address }: Home): Words => {
  const at = address === undefined ? locality : withAddress(locality, address);
  const decimal = String(area).replace('.', ',');
  return words(
    `Тұрғын үй: ${at.kk}; бөлме саны: ${rooms}; пайдалы алаңы: ${decimal} м²; қабаты: ${floor}`,
    `Жилище: ${at.ru}; комнат: ${rooms}; полезная площадь: ${decimal} м²; этаж: ${floor}`,
    `Dwelling: ${at.en}; rooms: ${rooms}; useful area: ${area} m²; floor: ${floor}`,
  );
};

const lastDayWords = (lastDay: PlainDate, mayMove: Words | undefined): Words => {
  const day = dateWords(lastDay);
  return sentences(words(`Соңғы күні: ${day.kk}.`, `Последний день: ${day.ru}.`, `Last day: ${day.en}.`), mayMove);
};

/** Moment and number stay, whatever he says. */
export const placeStays = words(
  'Бас тартсаңыз да, үндемесеңіз де: кезектілік уақыты мен реттік нөмір бұрынғыдай.',
  'При отказе и молчании: момент очередности и порядковый номер прежние.',
  'Where you refuse or stay silent, moment and ordinal number stay.',
);

interface Offered {
  readonly home: Home;
  readonly office: Words;
  /** absent: the days begin when it has reached him */
  readonly lastDay?: PlainDate | undefined;
  /** said of a last day beyond the calendar (X61) */
  readonly mayMove?: Words | undefined;
}

const answered = daysWords('offerAnswered');

const untilWhen = ({ lastDay, mayMove }: Pick<Offered, 'lastDay' | 'mayMove'>): Words =>
  lastDay === undefined
    ? words(
        `Мерзімі: тапсырылған күннен бастап ${answered.kk}.`,
        `Срок: ${answered.ru} со дня вручения.`,
        `Term: ${answered.en} from the day on which it is handed over.`,
      )
    : lastDayWords(lastDay, mayMove);

/** That a dwelling is offered, and until when it may be taken (X59). */
export const offerMessage = ({ home, office, ...days }: Offered): Message => {
  const told = homeWords(home);
  return {
    heading: words('Сізге тұрғын үй ұсынылады', 'Вам предлагается жилище', 'A dwelling is offered to you'),
    body: paragraphs(
      words(`${told.kk}.`, `${told.ru}.`, `${told.en}.`),
      sentences(
        words(
          `Келісімді ЭЦҚ-мен не Мемлекеттік корпорацияның кез келген бөлімінде беріңіз. Қайда: ${office.kk}.`,
          `Дайте согласие с ЭЦП или в любом отделе Государственной корпорации. Куда: ${office.ru}.`,
          `Agree by your signature or at any desk of the State Corporation. Where: ${office.en}.`,
        ),
        untilWhen(days),
      ),
      placeStays,
    ),
  };
};

/** What a candidate signs. */
export const consentMessage = (consents: boolean, home: Home): Message => {
  const told = homeWords(home);
  const body = words(`${told.kk}.`, `${told.ru}.`, `${told.en}.`);
  return consents
    ? {
        heading: words(
          'Ұсынылған тұрғын үйге келісім беремін',
          'Даю согласие на предложенное жилище',
          'I take the dwelling that is offered',
        ),
        body,
      }
    : {
        heading: words(
          'Ұсынылған тұрғын үйден бас тартамын',
          'Отказываюсь от предложенного жилища',
          'I do not take the dwelling that is offered',
        ),
        body,
      };
};

/** How many of the commission voted in which way. */
export interface Votes {
  readonly inFavour: number;
  readonly against: number;
  readonly away: number;
}

export const votesWords = ({ inFavour, against, away }: Votes): Words =>
  words(
    `жақтап – ${inFavour}, қарсы – ${against}, дауыс бермегендер – ${away}`,
    `за – ${inFavour}, против – ${against}, не голосовали – ${away}`,
    `for – ${inFavour}, against – ${against}, not voting – ${away}`,
  );

/** The order by which somebody’s turn came: where he stands, and how many before him were passed over. */
export interface OrderUsed {
  readonly registerNumber: number;
  readonly passedOver: number;
  /** out of the order: by which ground, and by which act */
  readonly override?: { readonly ground: Words; readonly number: string; readonly decidedOn: PlainDate } | undefined;
}

export const orderWords = ({ registerNumber, passedOver, override }: OrderUsed): Words =>
  override ? outOfOrderWords(registerNumber, override) : inOrderWords(registerNumber, passedOver);

function outOfOrderWords(
  registerNumber: number,
  { ground, number, decidedOn }: NonNullable<OrderUsed['override']>,
): Words {
  const day = dateWords(decidedOn);
  return words(
    `реттік нөмірі №\u00a0${registerNumber}, кезектен тыс: ${ground.kk}, №\u00a0${number}, ${day.kk}`,
    `порядковый номер №\u00a0${registerNumber}, вне очереди: ${ground.ru}, №\u00a0${number}, ${day.ru}`,
    `ordinal number ${registerNumber}; out of the order: ${ground.en}, No. ${number}, ${day.en}`,
  );
}

const inOrderWords = (registerNumber: number, passedOver: number): Words =>
  words(
    `реттік нөмірі № ${registerNumber}, алдынан есептелген себептермен өткізілгендер саны: ${passedOver}`,
    `порядковый номер № ${registerNumber}, пропущено перед ним по вычисленным причинам: ${passedOver}`,
    `ordinal number ${registerNumber}; passed over before him by computed reasons: ${passedOver}`,
  );

interface Sat {
  readonly number: string;
  readonly home: Home;
  readonly votes: Votes;
  readonly order: OrderUsed;
  /** how often he has refused a dwelling */
  readonly refusedBefore: number;
  /** that it was to be given out of the order before */
  readonly outOfOrderBefore?: Words | undefined;
  /** by which computed reasons he is voted down */
  readonly against?: Words | undefined;
}

/** X211: that he refused before is shown to the commission, and weighs nothing. */
export const refusalsWords = (refused: number): Words | undefined =>
  refused < refusalsShownFrom
    ? undefined
    : words(
        `Бұрын бас тартқан ұсыныстар саны: ${refused}; кезектегі орнына әсер етпейді.`,
        `Отказов от прежних предложений: ${refused}; на место в очереди не влияют.`,
        `Earlier offers that were refused: ${refused}; they do not bear on the place.`,
      );

const votedDown = ({ kk, ru, en }: Words): Words =>
  words(`Қарсы болу себебі: ${kk}`, `Причина отказа: ${ru}`, `Why against: ${en}`);

/** The minutes of the commission about one candidate. */
export const minutesMessage = ({
  number,
  home,
  votes,
  order,
  refusedBefore,
  outOfOrderBefore,
  against,
}: Sat): Message => {
  const [told, voted, by] = [homeWords(home), votesWords(votes), orderWords(order)];
  return {
    heading: words(
      `Тұрғын үй комиссиясының № ${number} хаттамасы`,
      `Протокол жилищной комиссии № ${number}`,
      `Minutes of the housing commission No. ${number}`,
    ),
    body: sentences(
      words(
        `${told.kk}. Кезек: ${by.kk}. Дауыстар: ${voted.kk}.`,
        `${told.ru}. Очередь: ${by.ru}. Голоса: ${voted.ru}.`,
        `${told.en}. Order: ${by.en}. Votes: ${voted.en}.`,
      ),
      against && votedDown(against),
      outOfOrderBefore,
      refusalsWords(refusedBefore),
    ),
  };
};

interface Decided {
  readonly home: Home;
  readonly number: string;
  readonly order: OrderUsed;
  readonly office: Words;
  readonly lastDay?: PlainDate | undefined;
  /** said of a last day beyond the calendar (X61) */
  readonly mayMove?: Words | undefined;
}

/** The decision to provide a dwelling (77). */
export const allocationMessage = ({ home, number, order, office, lastDay, mayMove }: Decided): Message => {
  const [told, by] = [homeWords(home), orderWords(order)];
  return {
    heading: words('Тұрғын үй беру туралы шешім', 'Решение о предоставлении жилища', 'Decision to provide a dwelling'),
    body: paragraphs(
      words(
        `${told.kk}. Хаттама: № ${number}. Кезек: ${by.kk}.`,
        `${told.ru}. Протокол: № ${number}. Очередь: ${by.ru}.`,
        `${told.en}. Minutes: No. ${number}. Order: ${by.en}.`,
      ),
      sentences(
        words(
          `Жалдау шарты үш дана етіп жасалады. Қайда: ${office.kk}.`,
          `Договор найма заключается в трех экземплярах. Куда: ${office.ru}.`,
          `The tenancy contract is made in three copies. Where: ${office.en}.`,
        ),
        lastDay === undefined ? undefined : lastDayWords(lastDay, mayMove),
      ),
    ),
  };
};
