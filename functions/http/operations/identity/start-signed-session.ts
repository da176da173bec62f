import * as z from 'zod/mini';
import { type SignInBySignatureDeps, signInBySignature } from '#casework/identity/sign-in-by-signature.ts';
import { ok } from '#domain/result.ts';
import { turnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { Session, sessionView, signedNonce, staffLogin } from '#http/shapes/identity.ts';

/**
 * X69: a citizen, or with his login an official, signs in by a signed nonce of the purpose "session", without a password;
 * no wrong password stands in the way.
 */
export const startSignedSession = operation({
  name: 'startSignedSession',
  by: 'anyone',
  body: z.extend(signedNonce, { login: z.optional(staffLogin) }),
  answer: Session,
  status: 201,
  run: async ({ body, now }, deps: SignInBySignatureDeps) => {
    const session = await signInBySignature(body, now, deps);
    return session.ok ? ok({ body: sessionView(session.value) }) : turnedAway(session.error);
  },
});
