import type { Passwords, StaffRegister } from '#casework/ports/identity.ts';
import { type SlowedDeps, slowDown, slowed } from '#casework/slowed.ts';
import type { Turned } from '#casework/turned.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isAtPost } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { beginSession, type Session, type SessionDeps } from './session.ts';

export interface SignInStaffDeps extends SlowedDeps, SessionDeps {
  readonly staff: StaffRegister;
  readonly staffPasswords: Passwords;
}

interface SigningIn {
  readonly login: string;
  readonly password: string;
  readonly newPassword?: string;
  readonly address: string;
}

type SignedIn = Promise<Result<Session, Turned<'PASSWORD_MUST_CHANGE' | 'PASSWORD_NOT_ONE_TIME' | 'SIGN_IN_REFUSED'>>>;

/**
 * 8.2: an official signs in. A one-time password opens nothing until it is replaced in the same request; his own is replaced by his certificate alone. An unknown
 * login, a wrong password, whoever does not serve today and whoever has not come to life get one answer, by the same question. Whatever was typed as
 * the login is counted by its keyed hash: it may be a number or a name.
 */
export async function signInStaff(signingIn: SigningIn, now: Instant, deps: SignInStaffDeps): SignedIn {
  const { login, address } = signingIn;
  const person = await deps.keyring.macOf(`login ${login}`);
  const look = () => looked(signingIn, now, deps);
  return slowed({ tried: 'password', about: { person, asker: address }, wrong: ['SIGN_IN_REFUSED'], look }, deps);
}

async function looked({ login, password, newPassword }: SigningIn, now: Instant, deps: SignInStaffDeps): SignedIn {
  const { staff, staffPasswords } = deps;
  const member = await staff.byLogin(login);
  const username = member && isAtPost(member, localDate(now)) ? member.id : undefined;
  const asked = await staffPasswords.check(username, password);
  if (asked.kind === 'oneTime' && newPassword === undefined) return refused({ code: 'PASSWORD_MUST_CHANGE' });
  if (asked.kind === 'right' && newPassword !== undefined) return refused({ code: 'PASSWORD_NOT_ONE_TIME' });
  const checked =
    asked.kind === 'oneTime' && username !== undefined && newPassword !== undefined
      ? await staffPasswords.replaceOneTime(username, asked.challenge, newPassword)
      : asked;
  if (checked.kind === 'slowed') return refused(slowDown('passwordOfPair'));
  const session =
    checked.kind === 'right' && username ? await beginSession({ of: 'staff', username }, now, deps) : undefined;
  return session ? ok(session) : refused({ code: 'SIGN_IN_REFUSED' });
}
