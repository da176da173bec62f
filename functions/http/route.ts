import * as z from 'zod/mini';
import { isStaff, type StaffRole } from '#domain/actor.ts';
import type { ThrottleId } from '#domain/regulation/throttles.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Answered, Asking, Bearer, Bearers, Operation, Schema, Shape } from './operation.ts';
import { fieldProblems } from './problems/field-problems.ts';
import { type Problem, problem } from './problems/problem.ts';

export type Audience = 'public' | 'awakening' | 'verifier' | 'cabinet' | 'corporation' | 'provider' | 'auditor';
type Auth = 'none' | 'citizen' | 'staff';

/** Who may ask, and where. */
export interface Row<A extends Auth = Auth> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** as API Gateway writes it: /v1/requests/{caseId} */
  readonly path: string;
  readonly audience: Audience;
  readonly auth: A;
  /** staff only: the roles that may knock; what they may do with a case is decided by the case */
  readonly roles?: readonly StaffRole[];
  readonly paragraph: string;
  readonly summary: string;
  /** counted for each subject beside all his requests, a public route's being the address */
  readonly throttle?: ThrottleId;
}

/** What was typed, as its carrier read it and nobody has looked at yet. */
export interface Typed {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** An understood request that waits for who asks it, and for what serves it. */
type Understood<D> = (asking: Asking, deps: D) => Answered;

/** One row of the table: what may be asked, by whom, in what shape, and what answers. */
export interface Route<D> extends Row, Shape {
  /** Refused: each field that the row's schemas refuse, with its cure. */
  readonly understand: (typed: Typed) => Result<Understood<D>, Problem>;
}
/** Does the row act once under an Idempotency-Key, and so demand one? */
export const asksKey = ({ method, auth, keyless }: Pick<AnyRoute, 'method' | 'auth' | 'keyless'>): boolean =>
  method === 'POST' && auth !== 'none' && !keyless;

/** A row of whatever needs: its shape, for who describes, lays or counts. */
export type AnyRoute = Route<never>;

/** Whoever serves officials alone is at the doors of staff, whoever serves anyone asks for no token. */
type AuthFor<W extends Bearer> = { anyone: 'none'; bearer: 'citizen' | 'staff'; official: 'staff' }[W];

/** Puts an operation where it may be asked; it is not asked before what was typed fits its schemas, nor answers beside them. */
export const route = <W extends Bearer, P extends Schema, Q extends Schema, B extends Schema, A extends Schema, D>(
  row: Row<AuthFor<W>>,
  { run, by, ...shape }: Operation<W, P, Q, B, A, D>,
): Route<D> => ({
  ...row,
  ...shape,
  understand: (typed) => {
    const parsedHere = <S extends Schema>(schema: S | undefined, what: unknown, where: string) =>
      parsed(schema, what, { where, paragraph: row.paragraph });
    const body = parsedHere(shape.body, typed.body, 'body');
    if (!body.ok) return body;
    const params = parsedHere(shape.params, typed.params, 'path');
    if (!params.ok) return params;
    const unasked = shape.query ? ok({}) : parsedHere(nothing, typed.query, 'query');
    if (!unasked.ok) return unasked;
    const query = parsedHere(shape.query, typed.query, 'query');
    if (!query.ok) return query;
    return ok(async (asking, deps) => {
      const actor = bearers[by](asking.actor);
      const call = { ...asking, actor, params: params.value, query: query.value, body: body.value };
      const answer = await run(call, deps);
      return answer.ok ? ok({ ...answer.value, body: z.parse(shape.answer, answer.value.body) }) : answer;
    });
  },
});

/** What a row does not know in the query it does not take: nobody's question is answered as if it had been another. */
const nothing = z.strictObject({});

/**
 * A row without a schema is asked nothing, and its operation sees nothing of what was typed there. What is wrong is told by
 * the paragraph that asks for it: the row's.
 */
function parsed<S extends Schema>(
  schema: S | undefined,
  typed: unknown,
  { where, paragraph }: { readonly where: string; readonly paragraph: string },
): Result<z.output<S>, Problem> {
  if (!schema) return ok(undefined as z.output<S>);
  const read = z.safeParse(schema, typed, { reportInput: true });
  return read.success
    ? ok(read.data)
    : refused(problem('FIELDS_WRONG', { paragraph, fields: fieldProblems(read.error.issues, where) }));
}

const bearers: { readonly [W in Bearer]: (actor: Asking['actor']) => Bearers[W] } = {
  anyone: () => undefined,
  bearer: (actor) => {
    if (!actor) throw new Error('the row demands a bearer');
    return actor;
  },
  official: (actor) => {
    if (!actor || !isStaff(actor)) throw new Error('the row demands an official');
    return actor;
  },
};
