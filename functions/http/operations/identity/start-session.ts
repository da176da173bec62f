import * as z from 'zod/mini';
import { type SignInCitizenDeps, signInCitizen } from '#casework/identity/sign-in-citizen.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { turnedAwayByPassword } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { password, Session, sessionView } from '#http/shapes/identity.ts';

/**
 * 10.2–10.4: signs in with IIN and password, or M6. Known and unknown take the same way: the same look-up, the same
 * question to the keeper of the passwords, the same answer. The password alone may look, not file (X24).
 */
export const startSession = operation({
  name: 'startSession',
  by: 'anyone',
  body: z.strictObject({ iin: Iin, password }),
  answer: Session,
  status: 201,
  run: async ({ body, now, sourceAddress: address }, deps: SignInCitizenDeps) => {
    const session = await signInCitizen({ ...body, address }, now, deps);
    return session.ok ? ok({ body: sessionView(session.value) }) : turnedAwayByPassword(session.error, '10.4');
  },
});
