import type { Accounts, Passwords, Session } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { type Turned, tooOften } from '#casework/too-often.ts';
import { ok, type Result, refused } from '#domain/result.ts';

export interface SignInCitizenDeps {
  readonly keyring: Keyring;
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
  readonly throttle: Throttle;
}

/**
 * 10.2–10.4: signs in with IIN and password, or M6. Known and unknown take the same way: the same look-up, the same
 * question to the keeper of the passwords, the same answer. The password alone may look, not file (X24).
 */
export async function signInCitizen(
  { iin, password }: { readonly iin: string; readonly password: string },
  { keyring, accounts, citizenPasswords, throttle }: SignInCitizenDeps,
): Promise<Result<Session, Turned<'AUTHORISATION_REFUSED'>>> {
  const person = await keyring.personOf(iin);
  const turned = await tooOften('signInOfPerson', person, throttle);
  if (turned) return turned;
  const signedIn = await citizenPasswords.signIn(await accounts.usernameOf(person), password);
  return signedIn.kind === 'signedIn' ? ok(signedIn) : refused({ code: 'AUTHORISATION_REFUSED' });
}
