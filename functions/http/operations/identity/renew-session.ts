import * as z from 'zod/mini';
import { renewSession as renew, type SessionDeps } from '#casework/identity/session.ts';
import { ok, refused } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { problem } from '#http/problems/problem.ts';
import { refreshToken, Session, sessionView } from '#http/shapes/identity.ts';

/**
 * X69: a session goes on while its owner works. When it is over he signs in again: what he saved stands in the case, and a
 * form that was typed meanwhile is sent again as it is.
 */
export const renewSession = operation({
  name: 'renewSession',
  by: 'anyone',
  body: z.strictObject({ refreshToken }),
  answer: Session,
  status: 201,
  run: async ({ body, now }, deps: SessionDeps) => {
    const session = await renew(body.refreshToken, now, deps);
    return session.ok ? ok({ body: sessionView(session.value) }) : refused(problem(session.error));
  },
});
