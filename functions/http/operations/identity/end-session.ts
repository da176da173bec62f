import * as z from 'zod/mini';
import { endSession as end, type SessionDeps } from '#casework/identity/session.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { refreshToken } from '#http/shapes/identity.ts';

/** X69: signs out. The session is renewed no more; one that there is not is over as well. */
export const endSession = operation({
  name: 'endSession',
  by: 'anyone',
  body: z.strictObject({ refreshToken }),
  answer: z.object({ ended: z.literal(true) }),
  run: async ({ body }, deps: Pick<SessionDeps, 'sessions'>) => {
    await end(body.refreshToken, deps);
    return ok({ body: { ended: true as const } });
  },
});
