import type { Words } from '#domain/words.ts';

/** Why nobody is let in: a stable code, and where asking again helps, after how many seconds. */
export interface Turned<Code extends string> {
  readonly code: Code | 'TOO_MANY_REQUESTS';
  readonly retryAfterSeconds?: number;
  /** how it is mended, where that depends on the moment */
  readonly cure?: Words | undefined;
}
