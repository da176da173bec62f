import { type TryChannel, tryChannels } from '#domain/regulation/allocations/offer-tries.ts';
import { dateWords } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from '../message.ts';
import { type Appeal, appealBlock, sinceLetter } from '../phrases.ts';
import { type ByTwo, byTwoWords } from './by-two-words.ts';

/** Why he counts as not reached: what two conclude, as the office wrote it, or by which last day no receipt of the letter came. */
export type Unreached =
  | { readonly concluded: string; readonly by: ByTwo | undefined }
  | { readonly unproven: PlainDate };

interface Sought {
  readonly tries: readonly { readonly channel: TryChannel; readonly madeAt: Instant }[];
  /** when it was posted, where it was */
  readonly posted: Instant | undefined;
  readonly why: Unreached;
  readonly appeal: Appeal;
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

function whyWords(why: Unreached): Words {
  if ('concluded' in why)
    return sentences(
      words(
        `Қорытынды: ${why.concluded}. Оны екінші қызметкер растады.`,
        `Вывод: ${why.concluded}. Его подтвердил второй работник.`,
        `Conclusion: ${why.concluded}. A second official has confirmed it.`,
      ),
      why.by && byTwoWords(why.by),
    );
  const day = dateWords(why.unproven);
  return words(
    `Хаттың тапсырылғанын растаудың соңғы күні: ${day.kk}. Растау келген жоқ.`,
    `Последний день подтверждения вручения письма: ${day.ru}. Подтверждение не пришло.`,
    `Last day for the proof that the letter was delivered: ${day.en}. No proof came.`,
  );
}

/** That an offer could not be delivered: each try, why he counts as not reached, what stays, and where he complains (X204, X310). */
export const notReachedMessage = ({ tries, posted, why, appeal }: Sought): Message => ({
  heading: words(
    'Тұрғын үй ұсынысын тапсыра алмадық',
    'Не смогли вручить предложение жилища',
    'The offer of a dwelling could not be delivered',
  ),
  body: paragraphs(
    ...(posted === undefined ? [] : [tryWords(posting, posted)]),
    ...tries.map(({ channel, madeAt }) => tryWords(tryChannels[channel], madeAt)),
    whyWords(why),
    words(
      'Бұл бас тарту да, үнсіздік те болып есептелмейді.',
      'Это не считается ни отказом, ни молчанием.',
      'It counts neither as a refusal nor as silence.',
    ),
    words(
      'Байланыс мәліметтерін жаңартыңыз. Кезектілік уақыты мен реттік нөмір бұрынғыдай.',
      'Обновите контакты. Момент очередности и порядковый номер прежние.',
      'Bring your contact data up to date. Moment and ordinal number stay.',
    ),
    appealBlock(appeal),
    sinceLetter,
  ),
});
