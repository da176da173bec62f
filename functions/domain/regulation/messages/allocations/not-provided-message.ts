import { paragraphs, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';
import { type Appeal, appealBlock, numbered, sinceLetter } from '../phrases.ts';
import { type Home, homeWords } from './offer-messages.ts';

interface VotedDown {
  readonly home: Home;
  /** of the minutes in which it was voted */
  readonly number: string;
  /** why it does not suit his family, each with its article */
  readonly why: readonly Words[];
  readonly appeal: Appeal;
}

/** That the commission does not give somebody the dwelling that he has taken: why, what stays, and where he complains (X320). */
export const notProvidedMessage = ({ home, number, why, appeal }: VotedDown): Message => {
  const [told, reasons] = [homeWords(home), numbered(why)];
  return {
    heading: words(
      'Тұрғын үй комиссиясы сізге ұсынылған тұрғын үйді бермеуге шешті',
      'Жилищная комиссия решила не предоставлять вам предложенное жилище',
      'The housing commission has decided not to give you the dwelling that was offered',
    ),
    body: paragraphs(
      words(
        `${told.kk}. Хаттама: №\u00a0${number}.`,
        `${told.ru}. Протокол: №\u00a0${number}.`,
        `${told.en}. Minutes: No.\u00a0${number}.`,
      ),
      words(`Себебі:\n${reasons.kk}`, `Причина:\n${reasons.ru}`, `Why:\n${reasons.en}`),
      words(
        'Бұл сіздің бас тартуыңыз болып есептелмейді. Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
        'Это не считается вашим отказом. Момент очередности и порядковый номер прежние.',
        'It does not count as your refusal. Moment and ordinal number stay.',
      ),
      appealBlock(appeal),
      sinceLetter,
    ),
  };
};
