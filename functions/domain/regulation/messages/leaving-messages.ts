import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, type Words, words } from '#domain/words.ts';
import { periods } from '../periods.ts';
import type { Message } from './message.ts';

const days = periods.postedDelivered.amount;

interface Stated {
  readonly provider: Words;
  readonly registerNumber: number;
}

/** What whoever leaves signs that he knows (X127, X152). */
const consequences = lines(
  words(
    'Кезектілік уақытым мен кезектегі орным жоғалатынын білемін. Кезекке жаңа өтінішпен ғана қайтып келемін, оған жаңа уақыт беріледі.',
    'Мне известно, что момент очередности и место в очереди теряются. Вернуться в очередь можно только по новому заявлению, и оно получит новый момент.',
    'I know that the priority moment and the place in the queue are lost. One comes back by a new application alone, which gets a moment of its own.',
  ),
  words(
    `Шығу өтініш берілген күннен кейінгі ${days}-күннің соңында күшіне енеді. Оған дейін оны жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде қайтарып ала аламын.`,
    `Выход вступит в силу в конце ${days}-го дня после подачи. До этого его можно отозвать в личном кабинете или в любом отделе Государственной корпорации.`,
    `The leaving takes effect with the end of day ${days} after this. Until then it may be taken back in the cabinet or at any desk of the State Corporation.`,
  ),
);

/** What somebody signs to leave a list, and to take that back. */
export const statementMessages = {
  LEAVING_STATEMENT: ({ provider, registerNumber: n }: Stated): Message => ({
    heading: words('Кезектен шығу туралы өтініш', 'Заявление о выходе из очереди', 'Statement of leaving the queue'),
    body: lines(
      words(
        `${provider.kk}: реттік нөмірі ${n} жазбам бойынша кезектен өз еркіммен шығамын.`,
        `${provider.ru}: по записи с порядковым номером ${n} выхожу из очереди по своему желанию.`,
        `${provider.en}: I leave the queue by my own wish, entry with ordinal number ${n}.`,
      ),
      consequences,
    ),
  }),
  STAYING_STATEMENT: ({ provider, registerNumber: n }: Stated): Message => ({
    heading: words(
      'Кезектен шығу туралы өтінішті қайтарып алу',
      'Отзыв заявления о выходе из очереди',
      'Taking back the leaving of the queue',
    ),
    body: words(
      `${provider.kk}: реттік нөмірі ${n} жазбам бойынша кезектен шығу туралы өтінішімді қайтарып аламын.`,
      `${provider.ru}: отзываю заявление о выходе из очереди по записи с порядковым номером ${n}.`,
      `${provider.en}: I take back my leaving of the queue, entry with ordinal number ${n}.`,
    ),
  }),
} as const;

/** That the leaving was taken, when it takes effect, and until when it may be taken back. */
export const leavingMessage = ({ office, until }: { readonly office: Words; readonly until: PlainDate }): Message => {
  const day = dateWords(until);
  return {
    heading: words(
      'Кезектен шығу өтінішіңіз қабылданды',
      'Ваше заявление о выходе из очереди принято',
      'Your leaving of the queue was taken',
    ),
    body: lines(
      words(
        `${office.kk}: күшіне енеді: ${day.kk}, 24:00. Оған дейін жеке кабинетте немесе Мемлекеттік корпорацияның кез келген бөлімінде қайтарып ала аласыз.`,
        `${office.ru}: вступит в силу ${day.ru}, 24:00. До этого его можно отозвать в личном кабинете или в любом отделе Государственной корпорации.`,
        `${office.en}: it takes effect: ${day.en}, 24:00. Until then it may be taken back in the cabinet or at any desk of the State Corporation.`,
      ),
      words(
        'Кейінгі өтінішке жаңа уақыт беріледі.',
        'Новое заявление получит новый момент.',
        'A later application gets a moment of its own.',
      ),
    ),
  };
};
