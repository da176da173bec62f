import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lines, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { quoted } from './phrases.ts';

/** What a person wrote to a proposal, as he signs it. */
export const answerMessage = ({
  answer,
  list,
  to,
  at,
}: {
  readonly answer: string;
  /** that he has chosen of two */
  readonly list: Words | undefined;
  readonly to: Words;
  readonly at: Instant;
}): Message => {
  const [said, when] = [quoted(answer), momentWords(at)];
  return {
    heading: words('Түсініктеме', 'Пояснение', 'Answer to a proposal'),
    body: lines(
      words(`Кімге: ${to.kk}.`, `Кому: ${to.ru}.`, `To: ${to.en}.`),
      said,
      list && words(`Таңдаған тізімім: ${list.kk}.`, `Выбираю список: ${list.ru}.`, `I choose the list: ${list.en}.`),
      words(`Уақыты: ${when.kk}.`, `Время: ${when.ru}.`, `Time: ${when.en}.`),
    ),
  };
};
