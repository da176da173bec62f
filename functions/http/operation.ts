import type * as z from 'zod/mini';
import type { Actor, StaffActor } from '#domain/actor.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Language } from '#domain/words.ts';
import type { Problem } from './problems/problem.ts';

export type Schema = z.ZodMiniType;

/** What a carrier knows of a request beside what was typed: who asks and from where, when, of which version, under which key. */
export interface Asking<W = Actor | undefined> {
  /** who asks; `undefined` on public routes */
  readonly actor: W;
  readonly now: Instant;
  readonly requestId: string;
  readonly language: Language;
  readonly sourceAddress: string;
  /** where the service was asked: scheme and host, as its reader would type them */
  readonly origin: string;
  /** the version of If-Match, on edits: of the file, or of the part that is edited */
  readonly ifVersion?: number | string;
  /** the keyed hashes of Idempotency-Key and of the body, on POST */
  readonly idempotency?: { readonly key: string; readonly bodyMac: string };
}

/** A request that is understood: what was typed has the shape that its operation asks for. */
export interface Call<W = Actor | undefined, P = unknown, Q = unknown, B = unknown> extends Asking<W> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

export interface Answer<A = unknown> {
  readonly body: A;
  /** the version of what is shown, sent as ETag */
  readonly version?: number | string;
}
export type Answered<A = unknown> = Promise<Result<Answer<A>, Problem>>;

/** What is answered is only read. */
type Shown<T> = T extends readonly (infer Item)[]
  ? readonly Shown<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: Shown<T[Field]> }
    : T;

/** Whom an operation can serve, and what it then knows of him. */
export interface Bearers {
  readonly anyone: undefined;
  readonly bearer: Actor;
  readonly official: StaffActor;
}
export type Bearer = keyof Bearers;

/** What is asked and answered, whoever may ask it and by whatever carrier. */
export interface Shape {
  /** camelCase verb-noun; the API's own name of it */
  readonly name: string;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  /** an edit: the version that is edited must be named */
  readonly edits?: true;
  /** a reading that is refused in some states of what is read */
  readonly judged?: true;
  /** a POST that may be repeated as it is: no Idempotency-Key is demanded, and none has an effect */
  readonly keyless?: true;
  readonly answer: Schema;
  /** the status of success, 200 unless something came into being */
  readonly status?: 201;
  /** another type than application/json */
  readonly contentType?: string;
}

export interface Operation<W extends Bearer, P extends Schema, Q extends Schema, B extends Schema, A extends Schema, D>
  extends Shape {
  readonly by: W;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
  readonly run: (call: Call<Bearers[W], z.output<P>, z.output<Q>, z.output<B>>, deps: D) => Answered<Shown<z.input<A>>>;
}

/** An operation whose call and answer have the types of its schemas; what it needs is told by the type of its `deps`. */
export const operation = <
  W extends Bearer,
  A extends Schema,
  D = unknown,
  P extends Schema = Schema,
  Q extends Schema = Schema,
  B extends Schema = Schema,
>(
  one: Operation<W, P, Q, B, A, D>,
): Operation<W, P, Q, B, A, D> => one;
