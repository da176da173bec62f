import type { Application } from '#domain/application/application.ts';
import type { Deed } from '#domain/application/filing/done-in-name.ts';
import { momentWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { sentences, type Words, words } from '#domain/words.ts';
import type { Past } from '../stages.ts';
import { mendedBy } from './done-in-name-words.ts';

type Changed = Pick<Past<'form'>, 'provider' | 'status'> & Pick<Application, 'doneInName'>;

/**
 * X56: whose contact data were changed is told when, so that he can object, and what still mends it: a desk as long as one
 * changes them, after that a complaint, as of whatever else was done in his name; our own wording [O].
 */
export function contactsChangedWords(changedAt: Instant, theCase: Changed, now: Instant): Words {
  const at = momentWords(changedAt);
  const unknown: Deed = { what: 'contactsChanged', by: 'recipient', at: changedAt };
  const deed = theCase.doneInName?.find(({ what, at: doneAt }) => what === 'contactsChanged' && doneAt === changedAt);
  return sentences(
    words(
      `Байланыс деректеріңіз өзгертілді: ${at.kk}.`,
      `Ваши контактные данные изменены: ${at.ru}.`,
      `Your contact data were changed: ${at.en}.`,
    ),
    mendedBy(deed ?? unknown, theCase, now),
  );
}
