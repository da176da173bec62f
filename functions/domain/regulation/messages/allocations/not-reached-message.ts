import { type TryChannel, tryChannels } from '#domain/regulation/allocations/offer-tries.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { paragraphs, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';

interface Sought {
  readonly tries: readonly { readonly channel: TryChannel; readonly madeAt: Instant }[];
  /** when it was posted, where it was */
  readonly posted: Instant | undefined;
  /** what is concluded, as the office wrote it */
  readonly concluded: string;
}

const momentWords = (at: Instant): Words => {
  const [{ kk, ru, en }, time] = [dateWords(localDate(at)), localTime(at)];
  return words(`${kk}, ${time}`, `${ru}, ${time}`, `${en}, ${time}`);
};

/** Once that he was sought, in a line. */
const tryWords = (how: Words, at: Instant): Words => {
  const { kk, ru, en } = momentWords(at);
  return words(`${kk}: ${how.kk}.`, `${ru}: ${how.ru}.`, `${en}: ${how.en}.`);
};

const posting = words('хат жіберілді', 'отправлено письмо', 'a letter was posted');

/** That an offer could not be delivered: each try, and what two conclude of them (X204). */
export const notReachedMessage = ({ tries, posted, concluded }: Sought): Message => ({
  heading: words(
    'Тұрғын үй ұсынысын тапсыра алмадық',
    'Не смогли вручить предложение жилища',
    'The offer of a dwelling could not be delivered',
  ),
  body: paragraphs(
    ...(posted === undefined ? [] : [tryWords(posting, posted)]),
    ...tries.map(({ channel, madeAt }) => tryWords(tryChannels[channel], madeAt)),
    words(
      `Қорытынды: ${concluded}. Оны екінші қызметкер растады.`,
      `Вывод: ${concluded}. Его подтвердил второй работник.`,
      `Conclusion: ${concluded}. A second official has confirmed it.`,
    ),
    words(
      'Байланыс мәліметтерін жаңартыңыз. Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
      'Обновите контакты. Момент очередности и порядковый номер прежние.',
      'Bring your contact data up to date. Moment and ordinal number stay.',
    ),
  ),
});
