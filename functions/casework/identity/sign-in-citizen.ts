import type { Accounts, Passwords } from '#casework/ports/identity.ts';
import { type SlowedDeps, slowDown, slowed } from '#casework/slowed.ts';
import type { Turned } from '#casework/turned.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { beginSession, type Session, type SessionDeps } from './session.ts';

export interface SignInCitizenDeps extends SlowedDeps, SessionDeps {
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
}

type SignedIn = Promise<Result<Session, Turned<'AUTHORISATION_REFUSED'>>>;

/**
 * 10.2–10.4: signs in with IIN and password, or M6. Known and unknown take the same way: the same look-up, the same
 * question to the keeper of the passwords, the same answer. The password alone may look, not file (X24).
 */
export async function signInCitizen(
  { iin, password, address }: { readonly iin: string; readonly password: string; readonly address: string },
  now: Instant,
  deps: SignInCitizenDeps,
): SignedIn {
  const { keyring, accounts, citizenPasswords } = deps;
  const person = await keyring.personOf(iin);
  const look = async (): SignedIn => {
    const username = await accounts.usernameOf(person);
    const { kind } = await citizenPasswords.check(username, password);
    if (kind === 'slowed') return refused(slowDown('passwordOfPair'));
    const session =
      kind === 'right' && username ? await beginSession({ of: 'citizen', username }, now, deps) : undefined;
    return session ? ok(session) : refused({ code: 'AUTHORISATION_REFUSED' });
  };
  return slowed({ tried: 'password', about: { person, asker: address }, wrong: ['AUTHORISATION_REFUSED'], look }, deps);
}
