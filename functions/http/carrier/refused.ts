import { type Problem, type ProblemCode, problem } from '#http/problems/problem.ts';

/** Something the door itself refuses before or instead of the operation. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Throws `Refused`. */
export const refuse = (code: ProblemCode, more?: Parameters<typeof problem>[1]): never => {
  throw new Refused(problem(code, more));
};
