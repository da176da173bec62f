import type { Application } from '#domain/application/application.ts';
import { endingMessage, isToldEnding } from '#domain/application/words/ending-message.ts';
import type { Offer } from '#domain/application/words/place/moment-words.ts';
import { toldDefect } from '#domain/regulation/documents/defects.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { StatusAnswer } from './status-answer.ts';

type Told = StatusAnswer['messages'][number];

/**
 * The failure message of a request that ended in one (M1, M2, M7, M8, M10), as its paper told it; what it says of the
 * moment and of the appeal is true today, since a kept moment may have been used, and either may have passed (X66, X79).
 */
export function messagesOf(theCase: Application, offer: Offer, now: Instant): Told[] {
  const { status, channel, defects: refs = [] } = theCase;
  if (!isToldEnding(status)) return [];
  const at = theCase.reached.at(-1)?.at ?? theCase.openedAt;
  const defects = refs.map((ref) => toldDefect(ref, channel));
  const { id, message } = endingMessage(status, { theCase, at, now, defects, offer });
  const shown = defects.map(({ documentKind, document, personRef, text, cure }) => ({
    documentKind,
    document,
    personRef,
    text,
    cure,
  }));
  return [{ id, at, ...message, ...(shown.length > 0 ? { defects: shown } : {}) }];
}
