import type { Actor } from '#domain/actor.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Problem } from './problem.ts';

export type Language = 'kk' | 'ru' | 'en';

/** What the door has already made of a request: parsed, authenticated, counted. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** who asks; `undefined` on public routes */
  readonly actor: Actor | undefined;
  readonly now: Instant;
  readonly requestId: string;
  readonly language: Language;
  readonly sourceAddress: string;
  /** the version of If-Match, on edits */
  readonly ifVersion?: number;
  /** Idempotency-Key with the keyed hash of the body, on POST */
  readonly idempotency?: { readonly key: string; readonly bodyMac: string };
}

export interface Answer {
  readonly body: unknown;
  /** the version of what is shown, sent as ETag */
  readonly version?: number;
  /** only where it differs from the row's */
  readonly status?: number;
}

export type Operation<C extends Call, D> = (call: C, deps: D) => Promise<Result<Answer, Problem>>;
