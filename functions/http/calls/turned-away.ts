import type { Turned } from '#casework/turned.ts';
import { refused } from '#domain/result.ts';
import { words } from '#domain/words.ts';
import { type Problem, type ProblemCode, problem } from '#http/problems/problem.ts';

const problemOf = <Code extends ProblemCode>(
  { code, retryAfterSeconds, cure }: Turned<Code>,
  paragraph: string | undefined,
): Problem =>
  problem(code, {
    ...(code === 'TOO_MANY_REQUESTS' || paragraph === undefined ? {} : { paragraph }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(cure ? { cure } : {}),
  });

/** Why nobody was let in, as the door says it; the paragraph where the regulation knows this refusal. */
export const turnedAway = <Code extends ProblemCode>(turned: Turned<Code>, paragraph?: string) =>
  refused(problemOf(turned, paragraph));

const paragraphsOfCaller = { CASE_NOT_FOUND: '16', RECUSED: 'X70', CENTRE_CLOSED: 'X113' } as const;

/** Why a caller is told nothing of a request. */
export const callerTurnedAway = (turned: Turned<keyof typeof paragraphsOfCaller>) =>
  turnedAway(turned, turned.code === 'TOO_MANY_REQUESTS' ? undefined : paragraphsOfCaller[turned.code]);

/** Only a password is slowed, so whoever has typed one signs in by his signature meanwhile (X69); our own wording [O]. */
const besidesPassword = words(
  'Көрсетілген уақыттан кейін қайталаңыз; ЭЦҚ-мен кіруге ешкімнің қатесі кедергі емес',
  'Повторите через указанное время; войти с ЭЦП чужие ошибки не мешают',
  'Try again after the time given; nobody’s mistakes stand in the way of signing in by signature',
);

/** Why nobody was let in by his password. */
export const turnedAwayByPassword = <Code extends ProblemCode>(turned: Turned<Code>, paragraph?: string) =>
  refused({
    ...problemOf(turned, paragraph),
    ...(turned.code === 'TOO_MANY_REQUESTS' ? { cure: besidesPassword } : {}),
  });
