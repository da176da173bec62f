import { dateWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { lines, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';

interface Stated {
  readonly provider: Words;
  readonly registerNumber: number;
}

/** What somebody signs to leave a list, and to take that back. */
export const statementMessages = {
  LEAVING_STATEMENT: ({ provider, registerNumber: n }: Stated): Message => ({
    heading: words('Кезектен шығу туралы өтініш', 'Заявление о выходе из очереди', 'Statement of leaving the queue'),
    body: words(
      `${provider.kk}: реттік нөмірі ${n} жазбам бойынша кезектен өз еркіммен шығамын.`,
      `${provider.ru}: по записи с порядковым номером ${n} выхожу из очереди по своему желанию.`,
      `${provider.en}: I leave the queue by my own wish, entry with ordinal number ${n}.`,
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
        `Күшіне енеді: ${day.kk}, 24:00. Оған дейін қайтарып ала аласыз: ${office.kk}.`,
        `Вступит в силу: ${day.ru}, 24:00. До этого его можно отозвать: ${office.ru}.`,
        `It takes effect: ${day.en}, 24:00. Until then it may be taken back: ${office.en}.`,
      ),
      words(
        'Кейінгі өтінішке жаңа уақыт беріледі.',
        'Новое заявление получит новый момент.',
        'A later application gets a moment of its own.',
      ),
    ),
  };
};
