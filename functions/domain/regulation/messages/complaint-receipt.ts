import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, sentences, type Words, words } from '#domain/words.ts';
import { type KeepsNone, keepsNone as reasonsOf } from '../complaints/keeps-none.ts';
import { tellsLastDay } from '../periods.ts';
import type { Message } from './message.ts';
import { labelled, untilWhen } from './phrases.ts';

/** Who took a complaint: an official by name, with what he is and where. */
export interface Taker {
  readonly name: string;
  readonly at: Words;
  readonly as: 'operator' | 'registrar';
}

const offices = {
  operator: words(
    'Мемлекеттік корпорацияның қызметкері',
    'работник Государственной корпорации',
    'a worker of the State Corporation',
  ),
  registrar: words('кеңсе қызметкері', 'сотрудник канцелярии', 'the registrar'),
} as const;

const bySystem = words('жеке кабинет, жүйе', 'личный кабинет, система', 'the cabinet, by the system');

function takerWords(taker: Taker | undefined): Words {
  if (!taker) return bySystem;
  const { name, at } = taker;
  const is = offices[taker.as];
  return words(`${name}, ${is.kk}, ${at.kk}`, `${name}, ${is.ru}, ${at.ru}`, `${name}, ${is.en}, ${at.en}`);
}

interface Received {
  readonly number: string;
  readonly registeredOn: PlainDate;
  readonly lastDay: PlainDate;
  /** absent: it came by the cabinet */
  readonly taker?: Taker | undefined;
  readonly addressee: Words;
  readonly suspends?: true | undefined;
  /** till the end of which day at most a dwelling of the round waits by it, or why none does (X326) */
  readonly keptUntil?: PlainDate | undefined;
  readonly keepsNone?: KeepsNone | undefined;
  /** whoever hears silence next; absent: the court alone */
  readonly above?: Words | undefined;
}

const suspended = words(
  'Есептен шығару шағым қаралғанша тоқтатыла тұрды (ӘРПК 96-бап).',
  'Снятие с учета приостановлено до рассмотрения жалобы (АППК, ст. 96).',
  'The removal is suspended until the complaint is answered (APPK, article 96).',
);

/** X326: of a complaint about a round, that one dwelling of it waits, or why none does. */
function keptWords({ keptUntil, keepsNone }: Pick<Received, 'keptUntil' | 'keepsNone'>): Words | undefined {
  if (keptUntil) {
    const on = dateWords(keptUntil);
    return words(
      `Осы бөлудегі сіздікі бола алатын бір тұрғын үй шағымның нәтижесі шыққанша ешкімге бекітілмейді. Ең соңғы күні: ${on.kk}.`,
      `Одно жилище этого распределения, которое могло быть вашим, ни за кем не закрепляется до исхода жалобы. Самое позднее: ${on.ru}.`,
      `One dwelling of this round, which could have been yours, is given to nobody until it is known what comes of the complaint. At the latest: ${on.en}.`,
    );
  }
  if (!keepsNone) return undefined;
  const why = reasonsOf[keepsNone];
  return words(
    `Бұл шағым бойынша тұрғын үй ұсталмайды: ${why.kk}.`,
    `По этой жалобе жилище не удерживается: ${why.ru}.`,
    `By this complaint no dwelling waits: ${why.en}.`,
  );
}

/** What silence means, and where one goes then (X258): told beforehand, since whoever is left without an answer is told nothing more. */
function silentWords(above: Words | undefined, lastDay: PlainDate): Words {
  const refused = words(
    'Осы күнге дейін жауап берілмесе, бұл – заң бойынша бас тарту (ӘРПК 91-бап); жауап бәрібір беріледі.',
    'Если до этого дня ответа нет, по закону это отказ (АППК, ст. 91); ответ все равно будет дан.',
    'Without an answer by that day it is by law a refusal (APPK, article 91), and the answer is still due.',
  );
  if (!above)
    return sentences(refused, words('Сотқа жүгіне аласыз.', 'Можно обратиться в суд.', 'The court is open to you.'));
  const where = words(
    `Онда екінші сатыға жүгінуге болады. Қайда: ${above.kk}, жеке кабинетте не Мемлекеттік корпорацияның кез келген бөлімінде.`,
    `Тогда можно обратиться во вторую инстанцию. Куда: ${above.ru}, в личном кабинете или в любом отделе Государственной корпорации.`,
    `You may turn to the second instance then. Where: ${above.en}, in the cabinet or at any desk of the State Corporation.`,
  );
  return sentences(refused, where, untilWhen({ ...tellsLastDay('appeal', lastDay), hasPassed: false }));
}

/** The proof of acceptance: number, date, who took it, term and place of the answer, and what silence means. */
export function receiptMessage({
  number,
  registeredOn,
  lastDay,
  taker,
  addressee,
  suspends,
  above,
  ...kept
}: Received): Message {
  const [on, until] = [dateWords(registeredOn), dateWords(lastDay)];
  return {
    heading: words(
      'Шағымның тіркелгені туралы қолхат',
      'Расписка о регистрации жалобы',
      'Receipt of the registration of a complaint',
    ),
    body: lines(
      words(
        `Тіркеу нөмірі: ${number}. Тіркелген күні: ${on.kk}.`,
        `Номер регистрации: ${number}. Дата регистрации: ${on.ru}.`,
        `Number: ${number}. Registered on: ${on.en}.`,
      ),
      labelled(words('Кім қабылдады', 'Кем принята', 'Taken by'), takerWords(taker)),
      labelled(words('Жауап беретін', 'Ответит', 'Answered by'), addressee),
      words(
        `Жауаптың соңғы күні: ${until.kk}.`,
        `Последний день ответа: ${until.ru}.`,
        `Last day for the answer: ${until.en}.`,
      ),
      silentWords(above, lastDay),
      words(
        'Жауап жеке кабинетке келеді; кабинет болмаса, қолға беріледі не поштамен жіберіледі.',
        'Ответ придет в личный кабинет; если кабинета нет, его вручат или отправят почтой.',
        'The answer comes to the cabinet; where there is none, it is handed over or posted.',
      ),
      suspends && suspended,
      keptWords(kept),
      words(
        'Шағым сізге зиян келтірмейді.',
        'Жалоба не обратится вам во вред.',
        'A complaint is never turned to the harm of whoever makes it.',
      ),
    ),
  };
}
