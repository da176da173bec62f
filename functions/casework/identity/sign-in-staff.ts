import type { Passwords, Session, StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { type Turned, tooOften } from '#casework/too-often.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isAtPost } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface SignInStaffDeps {
  readonly keyring: Pick<Keyring, 'macOf'>;
  readonly staff: StaffRegister;
  readonly staffPasswords: Passwords;
  readonly throttle: Throttle;
}

interface SigningIn {
  readonly login: string;
  readonly password: string;
  readonly newPassword?: string;
}

/**
 * 8.2: an official signs in. A one-time password opens nothing until it is replaced in the same request; his own is replaced by his certificate alone. An unknown
 * login, a wrong password, whoever does not serve today and whoever has not come to life get one answer, by the same question. Whatever was typed as
 * the login is counted by its keyed hash: it may be a number or a name.
 */
export async function signInStaff(
  { login, password, newPassword }: SigningIn,
  now: Instant,
  { keyring, staff, staffPasswords, throttle }: SignInStaffDeps,
): Promise<Result<Session, Turned<'PASSWORD_MUST_CHANGE' | 'PASSWORD_NOT_ONE_TIME' | 'SIGN_IN_REFUSED'>>> {
  const turned = await tooOften('signInOfStaff', await keyring.macOf(`login ${login}`), throttle);
  if (turned) return turned;
  const member = await staff.byLogin(login);
  const username = member && isAtPost(member, localDate(now)) ? member.id : undefined;
  const asked = await staffPasswords.signIn(username, password);
  if (asked.kind === 'oneTime' && newPassword === undefined) return refused({ code: 'PASSWORD_MUST_CHANGE' });
  if (asked.kind === 'signedIn' && newPassword !== undefined) return refused({ code: 'PASSWORD_NOT_ONE_TIME' });
  const signedIn =
    asked.kind === 'oneTime' && username !== undefined && newPassword !== undefined
      ? await staffPasswords.replaceOneTime(username, asked.challenge, newPassword)
      : asked;
  return signedIn.kind === 'signedIn' ? ok(signedIn) : refused({ code: 'SIGN_IN_REFUSED' });
}
