// What each route answered whoever asked by the description, as schemathesis wrote it down.
import * as z from 'zod';
import type { DescribedRoute } from './described-routes.ts';

const Written = z.object({
  log: z.object({
    entries: z.array(
      z.object({
        request: z.object({ method: z.string(), url: z.string() }),
        response: z.object({ status: z.number(), content: z.object({ text: z.string().nullish() }) }),
      }),
    ),
  }),
});
type Answered = z.output<typeof Written>['log']['entries'][number]['response'];

const Problem = z.object({
  type: z.templateLiteral(['urn:kezek:problem:', z.string()]),
  fields: z.array(z.object({ problem: z.string() })).default([]),
});

export interface Answers {
  readonly route: DescribedRoute;
  /** the status, and of a refusal its code */
  readonly answers: readonly string[];
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** By the routes, those that nobody asked at included. */
export function answersOf(routes: readonly DescribedRoute[], har: string): readonly Answers[] {
  const { entries } = Written.parse(JSON.parse(har)).log;
  const asked = entries.map(({ request: { method, url }, response }) => ({
    method,
    path: new URL(url).pathname,
    answer: answerOf(response),
  }));
  return routes.map((route) => {
    const pattern = patternOf(route.path);
    const own = asked.filter(({ method, path }) => method === route.method && pattern.test(path));
    return { route, answers: own.map(({ answer }) => answer) };
  });
}

function answerOf({ status, content }: Answered): string {
  const problem = status < 400 ? undefined : Problem.safeParse(JSON.parse(content.text || 'null')).data;
  if (!problem) return String(status);
  const fields = problem.fields.map((field) => field.problem);
  return [status, problem.type.replace('urn:kezek:problem:', ''), ...new Set(fields)].join(' ');
}

/** Whoever is answered so has been stopped at the door, or by the shape of what he sent, or has named nothing that is there. */
const stopped = /^(0|400|401|404|413|415|428|429)\b|^403 forbidden$|^422 fields-wrong.* (INVALID_|UNRECOGNIZED_|TOO_)/;

/** Did a request come as far as the rules of what it named? */
export const isReached = (answers: readonly string[]): boolean => answers.some((answer) => !stopped.test(answer));
