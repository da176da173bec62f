import type { Application } from '../../application.ts';

/** Was an executor named who is not there? One who is recused has given the request back to the head (X43). */
export const isExecutorGone = ({ executor, recused, lacksHolder }: Application): boolean =>
  executor !== undefined && (recused.includes(executor) || lacksHolder !== undefined);
