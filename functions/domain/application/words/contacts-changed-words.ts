import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Words, words } from '#domain/words.ts';

/** X56: whose contact data were changed is told when, so that he can object; our own wording [O]. */
export function contactsChangedWords(changedAt: Instant): Words {
  const at = momentWords(changedAt);
  return words(
    `Байланыс деректеріңіз өзгертілді: ${at.kk}. Өзіңіз өзгертпеген болсаңыз, Мемлекеттік корпорацияның кез келген бөліміне жүгініңіз.`,
    `Ваши контактные данные изменены: ${at.ru}. Если вы этого не делали, обратитесь в любой отдел Государственной корпорации.`,
    `Your contact data were changed: ${at.en}. If you did not do this, see any desk of the State Corporation.`,
  );
}
