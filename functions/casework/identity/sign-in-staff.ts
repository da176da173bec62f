import type { Passwords, SignIn, StaffRegister } from '#casework/ports/identity.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isServing } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

interface SigningIn {
  readonly login: string;
  readonly password: string;
  readonly newPassword?: string;
}

type Session = Extract<SignIn, { kind: 'signedIn' }>;

/**
 * 8.2: an official signs in. A one-time password opens nothing until it is replaced in the same request. An unknown
 * login, a wrong password and whoever does not serve today get one answer, by the same question.
 */
export async function signInStaff(
  { login, password, newPassword }: SigningIn,
  now: Instant,
  { staff, passwords }: { readonly staff: StaffRegister; readonly passwords: Passwords },
): Promise<Result<Session, 'PASSWORD_MUST_CHANGE' | 'SIGN_IN_REFUSED'>> {
  const member = await staff.byLogin(login);
  const username = member && isServing(member, localDate(now)) ? member.id : undefined;
  const asked = await passwords.signIn(username, password);
  if (asked.kind === 'oneTime' && newPassword === undefined) return refused('PASSWORD_MUST_CHANGE');
  const signedIn =
    asked.kind === 'oneTime' && username !== undefined && newPassword !== undefined
      ? await passwords.replaceOneTime(username, asked.challenge, newPassword)
      : asked;
  return signedIn.kind === 'signedIn' ? ok(signedIn) : refused('SIGN_IN_REFUSED');
}
