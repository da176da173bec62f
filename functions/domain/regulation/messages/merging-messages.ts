import { lines, paragraphs, type Words, words } from '#domain/words.ts';
import { takesEffectWhenTold } from './amendment-messages.ts';
import { bothEntries, type Grounded, grounded, type Two } from './amendment-phrases.ts';
import type { Message } from './message.ts';
import { type Appeal, appealBlock } from './phrases.ts';

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
    bothEntries({ stays, ended }),
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
