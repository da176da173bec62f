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

const whereUntil = ({ office, lastDay, mayMove }: Where): Words => {
  if (lastDay === undefined)
    return words(
      `Қайда: ${office.kk}. Мерзімі: тапсырылған күннен (поштамен жолданса, 10-күннің соңынан) бастап 5 жұмыс күні.`,
      `Куда: ${office.ru}. Срок: 5 рабочих дней со дня вручения (при отправке почтой – с конца 10-го дня).`,
      `Where: ${office.en}. Term: 5 working days from the day on which it is handed over (by post, from the end of the 10th day).`,
    );
  const day = dateWords(lastDay);
  return sentences(
    words(
      `Қайда: ${office.kk}. Соңғы күні: ${day.kk}.`,
      `Куда: ${office.ru}. Последний день: ${day.ru}.`,
      `Where: ${office.en}. Last day: ${day.en}.`,
    ),
    mayMove,
  );
};

const undecided = words('Шешім әлі жоқ.', 'Решения еще нет.', 'Nothing is decided yet.');

/** That he may answer, where and until when (APPK 73). */
const answerBlock = (answer: Where): Words =>
  lines(
    words(
      'Түсініктеме мен құжат бере аласыз; бермесеңіз, қолдағы мәліметтер бойынша шешіледі.',
      'Можете дать пояснение и документы; без них решат по имеющимся данным.',
      'You may answer and bring documents; without them it is decided by what is known.',
    ),
    whereUntil(answer),
  );

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
