import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { paragraphs, sentences, type Words, words } from '#domain/words.ts';
import type { Message } from './message.ts';
import { keptAsBefore } from './place-lines.ts';

interface CorrectedMessage {
  /** what the first paper says, the names as they should have been */
  readonly first: Message;
  readonly replaced: { readonly code: string; readonly at: Instant };
  readonly before: string;
  readonly after: string;
  readonly why: string;
  /** it tells of a place, which stays as it was told first */
  readonly isPlaced: boolean;
}

const corrected = words('Түзетілген құжат', 'Исправленный документ', 'Corrected paper');

/** +O +K: which paper it replaces, what was and what is, and that number, moment and place are as they were told first (X57). */
export function correctedMessage({ first, replaced, before, after, why, isPlaced }: CorrectedMessage): Message {
  const at = momentWords(replaced.at);
  const { code } = replaced;
  return {
    heading: words(
      `${corrected.kk}: ${first.heading.kk}`,
      `${corrected.ru}: ${first.heading.ru}`,
      `${corrected.en}: ${first.heading.en}`,
    ),
    body: paragraphs(
      sentences(
        words(
          `Ауыстыратын құжаты: ${code}, ${at.kk}.`,
          `Заменяет: ${code}, ${at.ru}.`,
          `It replaces: ${code}, ${at.en}.`,
        ),
        words(
          `Бұрын: ${before}. Енді: ${after}.`,
          `Было: ${before}. Стало: ${after}.`,
          `Before: ${before}. Now: ${after}.`,
        ),
        words(`Себебі: ${why}.`, `Причина: ${why}.`, `Reason: ${why}.`),
        isPlaced ? keptAsBefore : undefined,
      ),
      first.body,
    ),
  };
}

/** What a code says of a paper in whose place another has come (X57). */
export const replacedWords = (code: string, at: Instant): Words => {
  const when = momentWords(at);
  return words(
    `Бұл құжат ауыстырылды: жазу қатесі түзетілген құжатты қараңыз, коды ${code}, ${when.kk} (ӘРПК 82-бабы).`,
    `Этот документ заменен: смотрите документ с исправленной опиской, код ${code}, ${when.ru} (статья 82 АППК).`,
    `This paper is replaced: see the one in which the slip is corrected, code ${code}, ${when.en} (APPK, article 82).`,
  );
};
