import { daysWords } from '#domain/regulation/period-words.ts';
import { periods } from '#domain/regulation/periods.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, paragraphs, sentences, type Words, words } from '#domain/words.ts';
import { bothEntries, type Grounded, grounded, type Moved, oldAndNew, type Two } from './amendment-phrases.ts';
import type { Message } from './message.ts';

interface Where {
  readonly office: Words;
  /** absent: they begin when it has reached him */
  readonly lastDay?: PlainDate;
  readonly mayMove?: Words | undefined;
}

/** Where his answer is taken and, since none of that takes papers, where documents are: whatever tells it says this (APPK 73). */
export const whereToAnswer = (office: Words): Words =>
  words(
    `Түсініктеме бере аласыз: жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде. Оған құжаттарды қарайтын орган қабылдайды: ${office.kk}.`,
    `Можете дать пояснение: в личном кабинете или в любом отделе Государственной корпорации. Документы к нему примет тот, кто рассматривает вопрос: ${office.ru}.`,
    `You may answer: in the cabinet or at any desk of the State Corporation. Documents to it are taken where it is examined: ${office.en}.`,
  );

const without = words(
  'Бермесеңіз, қолдағы мәліметтер бойынша шешіледі.',
  'Без пояснения решат по имеющимся данным.',
  'Without an answer it is decided by what is known.',
);

const [answered, posted] = [daysWords('proposalAnswered'), periods.postedDelivered.amount];

const untilWhenAnswered = ({ lastDay, mayMove }: Where): Words => {
  if (lastDay === undefined)
    return words(
      `Мерзімі: тапсырылған күннен (поштамен жолданса, ${posted}-күннің соңынан) бастап ${answered.kk}.`,
      `Срок: ${answered.ru} со дня вручения (при отправке почтой – с конца ${posted}-го дня).`,
      `Term: ${answered.en} from the day on which it is handed over (by post, from the end of day ${posted}).`,
    );
  const day = dateWords(lastDay);
  return sentences(words(`Соңғы күні: ${day.kk}.`, `Последний день: ${day.ru}.`, `Last day: ${day.en}.`), mayMove);
};

const undecided = words('Шешім әлі жоқ.', 'Решения еще нет.', 'Nothing is decided yet.');

/** That he may answer, where and until when (APPK 73). */
const answerBlock = (answer: Where): Words =>
  lines(sentences(whereToAnswer(answer.office), without), untilWhenAnswered(answer));

/** That somebody's removal is examined: nothing is decided, and he may answer (APPK 73). */
export const proposalMessage = ({ answer, ...why }: Grounded & { readonly answer: Where }): Message => ({
  heading: words(
    'Сізді есептен шығару мәселесі қаралуда',
    'Рассматривается вопрос о снятии вас с учета',
    'Your removal from the list is being examined',
  ),
  body: paragraphs(undecided, grounded(why), answerBlock(answer)),
});

/** That somebody's restoration is examined: it burdens nobody, and nothing is awaited of him. */
export const restorationProposedMessage = (why: Grounded): Message => ({
  heading: words(
    'Сізді есепте қалпына келтіру мәселесі қаралуда',
    'Рассматривается вопрос о восстановлении вас на учете',
    'Your restoration to the list is being examined',
  ),
  body: paragraphs(undecided, grounded(why)),
});

/** That a correction of the moment is examined; the later one is answered first (APPK 73). */
export const momentProposedMessage = ({
  moment,
  answer,
  ...why
}: Grounded & { readonly moment: Moved; readonly answer: Where | undefined }): Message => ({
  heading: words(
    'Кезектілік уақытыңызды түзету мәселесі қаралуда',
    'Рассматривается вопрос об исправлении вашего момента очередности',
    'A correction of your priority moment is being examined',
  ),
  body: paragraphs(undecided, oldAndNew(moment), grounded(why), answer && answerBlock(answer)),
});

const choose = words(
  'Түсініктемеде қай тізімде тұратыныңызды таңдаңыз; таңдамасаңыз, сақталатын жазба өз тізімінде қалады.',
  'Выберите в пояснении, в каком списке вам стоять; без выбора запись остается в своем списке.',
  'Choose in your answer on which list you would stand; where you do not, the entry stays on its own.',
);

/** That a merging is examined, and between which lists its person may choose. */
export const mergingProposedMessage = ({
  answer,
  isToChoose,
  stays,
  ended,
  ...why
}: Grounded & Two & { readonly answer: Where; readonly isToChoose: boolean }): Message => ({
  heading: words(
    'Екі жазбаны біріктіру мәселесі қаралуда',
    'Рассматривается вопрос об объединении двух записей',
    'The merging of two entries is being examined',
  ),
  body: paragraphs(
    undecided,
    bothEntries({ stays, ended }),
    grounded(why),
    isToChoose ? choose : undefined,
    answerBlock(answer),
  ),
});
