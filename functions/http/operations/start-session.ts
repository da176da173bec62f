import type { Accounts, Passwords } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { ok, refused } from '#domain/result.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps {
  readonly keyring: Keyring;
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
  readonly throttle: Throttle;
}

/**
 * 10.2–10.4: signs in with IIN and password, or M6. Known and unknown take the same way: the same look-up, the same
 * question to the keeper of the passwords, the same answer. The password alone may look, not file (X24).
 */
export const startSession: Operation<Call<unknown, unknown, { iin: string; password: string }>, Deps> = async (
  { body },
  { keyring, accounts, citizenPasswords, throttle },
) => {
  const person = await keyring.personOf(body.iin);
  const tooOften = await limited('signInOfPerson', person, throttle);
  if (tooOften) return refused(tooOften);
  const signedIn = await citizenPasswords.signIn(await accounts.usernameOf(person), body.password);
  if (signedIn.kind !== 'signedIn') return refused(problem('AUTHORISATION_REFUSED', { paragraph: '10.4' }));
  const { accessToken, expiresInSeconds } = signedIn;
  return ok({ body: { accessToken, expiresInSeconds } });
};
