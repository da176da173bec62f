import type { Bearer, Operation, Schema } from './operation.ts';
import type { AuthFor, Route, Row } from './route.ts';

/** A row as its door lays it out: what serves it is loaded when it is first asked. */
export interface Entrance<D> extends Row {
  readonly open: () => Promise<Route<D>>;
}
export type AnyEntrance = Entrance<never>;

/** Puts an operation where it may be asked. */
export const route = <W extends Bearer, P extends Schema, Q extends Schema, B extends Schema, A extends Schema, D>(
  row: Row<AuthFor<W>>,
  find: () => Promise<Operation<W, P, Q, B, A, D>>,
): Entrance<D> => ({
  ...row,
  open: async () => {
    const [operation, { served }] = await Promise.all([find(), import('./served.ts')]);
    return served(row, operation);
  },
});
