import { type Proof, type ProveDeps, proveIin } from '#casework/identity/prove-iin.ts';
import type { Accounts, Passwords } from '#casework/ports/identity.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { ok, refused } from '#domain/result.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';
import { problem } from '#http/problem.ts';

interface Deps extends ProveDeps {
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
  readonly throttle: Throttle;
}

const retryAfterSeconds = 60;

/**
 * 10.1: opens the account of whoever has proven that the IIN is his, or replaces its password by the same proof; without
 * proof nothing comes into being. Repeating is harmless: a proof serves once, and an account is opened once.
 */
export const openAccount: Operation<
  Call<unknown, unknown, { iin: string; password: string; proof: Proof }>,
  Deps
> = async (call, deps) => {
  const { iin, password, proof } = call.body;
  const { now, requestId } = call;
  const person = await deps.keyring.personOf(iin);
  const tooOften = await limited('accountOfPerson', person, deps.throttle);
  if (tooOften) return refused(tooOften);
  const proven = await proveIin({ person, now }, proof, deps);
  if (!proven.ok)
    return refused(problem(proven.error, proven.error === 'REVOCATION_UNKNOWN' ? { retryAfterSeconds } : {}));
  const username = await deps.accounts.open(person, { proven: proven.value, at: now, requestId });
  await deps.citizenPasswords.set(username, password);
  return ok({ body: { provenBy: proven.value.by } });
};
