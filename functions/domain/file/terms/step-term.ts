import type { Kind } from '../kind.ts';
import type { FileState, TermState } from '../state.ts';

type WithSteps<F extends FileState> = Pick<Kind<F>, 'steps'>;

/** By which term a step of this file stands; undefined: nobody is waited for there. */
export function termOfStep<F extends FileState>({ steps }: WithSteps<F>, file: F, step: string): string | undefined {
  const row = steps[step];
  return row?.termIn?.(file) ?? row?.term;
}

/** The same as it runs, or has run. */
export function stateOfStep<F extends FileState>(kind: WithSteps<F>, file: F, step: string): TermState | undefined {
  const term = termOfStep(kind, file, step);
  return term === undefined ? undefined : file.terms[term];
}
