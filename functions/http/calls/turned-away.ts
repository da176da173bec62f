import type { Turned } from '#casework/turned.ts';
import { refused } from '#domain/result.ts';
import { type ProblemCode, problem } from '#http/problems/problem.ts';

/** Why nobody was let in, as the door says it; the paragraph where the regulation knows this refusal. */
export const turnedAway = <Code extends ProblemCode>({ code, retryAfterSeconds }: Turned<Code>, paragraph?: string) =>
  refused(
    problem(code, {
      ...(code === 'TOO_MANY_REQUESTS' || paragraph === undefined ? {} : { paragraph }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    }),
  );
