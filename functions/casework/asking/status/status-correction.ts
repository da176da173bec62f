import type { Application } from '#domain/application/application.ts';
import { correctedWords, foundWords } from '#domain/application/words/correction-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { StatusAnswer } from './status-answer.ts';
import { runningTerm } from './status-terms.ts';

const isPlaced = ({ result }: Application): boolean => result?.kind === 'NOTICE';

/** X149: the slip in the signed result that waits for the head, what it is of and until when he signs. */
export function correctionOf(theCase: Application, now: Instant): StatusAnswer['correction'] {
  const { correction } = theCase;
  const term = runningTerm(theCase, 'correction', now);
  if (!correction || !term) return undefined;
  const { at, personRef, field } = correction;
  const text = foundWords(correction, { until: term.lastDay, isPlaced: isPlaced(theCase) });
  return { at, personRef, field, term, text };
}

/** The last paper that came in the place of the result (X57). */
export function correctedOf(theCase: Application): NonNullable<StatusAnswer['result']>['corrected'] {
  const last = theCase.corrections?.at(-1);
  if (!last) return undefined;
  const { paper, at, verificationCode: code, personRef, field } = last;
  const text = correctedWords({ at, personRef, field, code: code ?? paper.id, isPlaced: isPlaced(theCase) });
  return { paperType: paper.type, signedAt: at, code, personRef, field, text };
}
