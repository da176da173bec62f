import * as z from 'zod/mini';
import { isStaff } from '#domain/actor.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Asking, Bearer, Bearers, Operation, Schema } from './operation.ts';
import { type Problem, problem } from './problems/problem.ts';
import type { AuthFor, Route, Row } from './route.ts';

/** An operation in the row of whoever may ask it; it is not asked before what was typed fits its schemas, nor answers beside them. */
export const served = <W extends Bearer, P extends Schema, Q extends Schema, B extends Schema, A extends Schema, D>(
  row: Row<AuthFor<W>>,
  { run, by, ...shape }: Operation<W, P, Q, B, A, D>,
): Route<D> => ({
  ...row,
  ...shape,
  understand: async (typed) => {
    const parsedHere = <S extends Schema>(schema: S | undefined, what: unknown, where: string) =>
      parsed(schema, what, { where, paragraph: row.paragraph });
    const body = await parsedHere(shape.body, typed.body, 'body');
    if (!body.ok) return body;
    const params = await parsedHere(shape.params, typed.params, 'path');
    if (!params.ok) return params;
    const unasked = shape.query ? ok({}) : await parsedHere(nothing, typed.query, 'query');
    if (!unasked.ok) return unasked;
    const query = await parsedHere(shape.query, typed.query, 'query');
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
async function parsed<S extends Schema>(
  schema: S | undefined,
  typed: unknown,
  { where, paragraph }: { readonly where: string; readonly paragraph: string },
): Promise<Result<z.output<S>, Problem>> {
  if (!schema) return ok(undefined as z.output<S>);
  const read = z.safeParse(schema, typed, { reportInput: true });
  if (read.success) return ok(read.data);
  const { fieldProblems } = await import('./problems/field-problems.ts');
  return refused(problem('FIELDS_WRONG', { paragraph, fields: fieldProblems(read.error.issues, where) }));
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
