import { lines, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';

interface Told {
  readonly registerNumber: number;
  readonly provider: Words;
  /** to the use of what is known of him */
  readonly agrees: boolean;
}

/** X224: how whoever came from an old list is to be reached from now on; his place does not change. */
export const rowContactsMessage = ({ registerNumber, provider, agrees }: Told): Message => ({
  heading: words(
    'Байланыс деректерін өзгерту туралы өтініш',
    'Заявление об изменении контактных данных',
    'Statement of changed contact data',
  ),
  body: lines(
    words(`Кімге: ${provider.kk}.`, `Кому: ${provider.ru}.`, `To: ${provider.en}.`),
    words(
      `Тізілімдегі реттік нөмірі №\u00a0${registerNumber} жазбам бойынша байланыс деректерімді өзгертемін.`,
      `Изменяю контактные данные по своей записи с порядковым номером №\u00a0${registerNumber}.`,
      `I change my contact data in my entry under ordinal number No.\u00a0${registerNumber}.`,
    ),
    ...(agrees
      ? [
          words(
            'Дербес деректерімді өңдеуге келісемін.',
            'Даю согласие на обработку своих персональных данных.',
            'I agree to the use of my personal data.',
          ),
        ]
      : []),
  ),
});
