import { outcomeWords } from '#domain/regulation/complaints/outcomes.ts';
import { lines, words } from '#domain/words.ts';
import { goesOn } from './complaint-messages.ts';
import type { Message } from './message.ts';
import { quoted } from './phrases.ts';

interface PassedTo {
  readonly number: string;
  /** in the words of whoever passes it on */
  readonly to: string;
  readonly suspends?: true | undefined;
  readonly next: Parameters<typeof goesOn>[0];
}

const staysSuspended = words(
  'Есептен шығару сол орган жауап бергенше тоқтатыла тұрады (ӘРПК 96-бап).',
  'Снятие с учета приостановлено до ответа этого органа (АППК, ст. 96).',
  'The removal stays suspended until that body has answered (APPK, article 96).',
);

/** That another body answers it (APPK 65), and where one goes on who says that the office has to (X281). */
export const passedOnMessage = ({ number, to, suspends, next }: PassedTo): Message => {
  const body = quoted(to);
  const said = outcomeWords.PASSED_ON;
  return {
    heading: words(
      'Шағымды жолдау туралы хабарлама',
      'Извещение о передаче жалобы',
      'Notice that a complaint is passed on',
    ),
    body: lines(
      words(
        `Шағым №\u00a0${number} ${said.kk} (ӘРПК 65-бап): ${body.kk}`,
        `Жалоба №\u00a0${number} ${said.ru} (АППК, ст. 65): ${body.ru}`,
        `Complaint No. ${number} is ${said.en} (APPK, article 65): ${body.en}`,
      ),
      words('Жауапты сол орган береді.', 'Ответит этот орган.', 'That body will answer it.'),
      suspends && staysSuspended,
      goesOn(next),
    ),
  };
};

/** By which a complaint is taken back. */
export const withdrawalMessage = ({ number }: { readonly number: string }): Message => ({
  heading: words('Шағымды қайтарып алу', 'Отзыв жалобы', 'Withdrawal of a complaint'),
  body: words(
    `Шағым №\u00a0${number}: қайтарып аламын. Сол мәселе бойынша қайта шағымдана алатынымды білемін.`,
    `Жалобу №\u00a0${number} отзываю. Мне известно, что по тому же вопросу можно пожаловаться вновь.`,
    `I withdraw complaint No. ${number}. I know that I may complain again about the same matter.`,
  ),
});
