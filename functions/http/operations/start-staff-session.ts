import { signInStaff } from '#casework/identity/sign-in-staff.ts';
import type { Passwords, StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { ok, refused } from '#domain/result.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps {
  readonly keyring: Keyring;
  readonly staff: StaffRegister;
  readonly staffPasswords: Passwords;
  readonly throttle: Throttle;
}

type SigningIn = Call<unknown, unknown, { login: string; password: string; newPassword?: string }>;

/** 8.2: an official signs in. */
export const startStaffSession: Operation<SigningIn, Deps> = async (call, { keyring, throttle, ...deps }) => {
  // Whatever was typed here is counted by its keyed hash: it may be a number or a name.
  const tooOften = await limited('signInOfStaff', await keyring.macOf(`login ${call.body.login}`), throttle);
  if (tooOften) return refused(tooOften);
  const signedIn = await signInStaff(call.body, call.now, { staff: deps.staff, passwords: deps.staffPasswords });
  if (!signedIn.ok) return refused(problem(signedIn.error));
  const { accessToken, expiresInSeconds } = signedIn.value;
  return ok({ body: { accessToken, expiresInSeconds } });
};
