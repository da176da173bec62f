import { lines, paragraphs, type Words, words } from '#domain/words.ts';
import {
  answerBlock,
  type Grounded,
  grounded,
  takesEffectWhenTold,
  undecided,
  type Where,
} from './amendment-messages.ts';
import type { Message } from './message.ts';
import { type Appeal, appealBlock } from './phrases.ts';

interface Numbered {
  readonly registerNumber: number;
  readonly list: Words;
}

/** The entry that stays and the one that ends in it, each by its number and the list on which it stands. */
interface Two {
  readonly stays: Numbered;
  readonly ended: Numbered;
}

const both = ({ stays, ended }: Two): Words =>
  lines(
    words(
      `Сақталатын жазба (уақыты ертерек): реттік нөмірі ${stays.registerNumber}, тізім: ${stays.list.kk}.`,
      `Остается запись с более ранним моментом: порядковый номер ${stays.registerNumber}, список: ${stays.list.ru}.`,
      `The entry with the earlier moment stays: ordinal number ${stays.registerNumber}, list: ${stays.list.en}.`,
    ),
    words(
      `Онымен біріктірілетін жазба: реттік нөмірі ${ended.registerNumber}, тізім: ${ended.list.kk}.`,
      `С ней объединяется запись: порядковый номер ${ended.registerNumber}, список: ${ended.list.ru}.`,
      `With it is merged the entry: ordinal number ${ended.registerNumber}, list: ${ended.list.en}.`,
    ),
  );

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
    both({ stays, ended }),
    grounded(why),
    isToChoose ? choose : undefined,
    answerBlock(answer),
  ),
});

/** The decision that merges two entries: which stays, on which list, with its moment and number. */
export const mergingMessage = ({
  list,
  appeal,
  stays,
  ended,
  ...why
}: Grounded & Two & { readonly list: Words; readonly appeal: Appeal }): Message => ({
  heading: words(
    'Екі жазбаны біріктіру туралы шешім',
    'Решение об объединении двух записей',
    'Decision to merge two entries',
  ),
  body: paragraphs(
    takesEffectWhenTold,
    both({ stays, ended }),
    lines(
      words(`Енді тізім: ${list.kk}.`, `Теперь список: ${list.ru}.`, `The list from now on: ${list.en}.`),
      words(
        'Сақталған жазбаның кезектілік уақыты мен реттік нөмірі бұрынғыдай.',
        'Момент очередности и порядковый номер оставшейся записи прежние.',
        'Priority moment and ordinal number of the entry that stays are as they were.',
      ),
    ),
    grounded(why),
    appealBlock(appeal),
  ),
});
