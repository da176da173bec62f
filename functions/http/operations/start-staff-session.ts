import type { Passwords, StaffRegister, Throttle } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/ports.ts';
import { ok, refused } from '#domain/result.ts';
import { isServing } from '#domain/staff/staff.ts';
import { localDate } from '#domain/time/local-date.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps {
  readonly keyring: Keyring;
  readonly staff: StaffRegister;
  readonly staffPasswords: Passwords;
  readonly throttle: Throttle;
}

/**
 * 8.2: an official signs in. A one-time password opens nothing until it is replaced in the same request. An unknown
 * login, a wrong password and whoever does not serve today get one answer, by the same question.
 */
export const startStaffSession: Operation<
  Call<unknown, unknown, { login: string; password: string; newPassword?: string }>,
  Deps
> = async (call, { keyring, staff, staffPasswords, throttle }) => {
  const { login, password, newPassword } = call.body;
  // Whatever was typed here is counted by its keyed hash: it may be a number or a name.
  const tooOften = await limited('signInOfStaff', await keyring.macOf(`login ${login}`), throttle);
  if (tooOften) return refused(tooOften);
  const member = await staff.byLogin(login);
  const username = member && isServing(member, localDate(call.now)) ? member.id : undefined;
  const asked = await staffPasswords.signIn(username, password);
  if (asked.kind === 'oneTime' && newPassword === undefined) return refused(problem('PASSWORD_MUST_CHANGE'));
  const signedIn =
    asked.kind === 'oneTime' && username !== undefined && newPassword !== undefined
      ? await staffPasswords.replaceOneTime(username, asked.challenge, newPassword)
      : asked;
  if (signedIn.kind !== 'signedIn') return refused(problem('SIGN_IN_REFUSED'));
  const { accessToken, expiresInSeconds } = signedIn;
  return ok({ body: { accessToken, expiresInSeconds } });
};
