import type { Accounts, Passwords, Proven } from '#casework/ports/identity.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { type Turned, tooOften } from '#casework/too-often.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Proof, type ProveDeps, proveIin, type Unproven } from './prove-iin.ts';

export interface OpenAccountDeps extends ProveDeps {
  readonly accounts: Accounts;
  readonly citizenPasswords: Passwords;
  readonly throttle: Throttle;
}

interface Opening {
  readonly iin: string;
  readonly password: string;
  readonly proof: Proof;
}

/** Revocation lists are reissued within minutes. */
const retryAfterSeconds = 60;

/**
 * 10.1: opens the account of whoever has proven that the IIN is his. An account that there is already is replaced by its
 * owner's signature or by two operators (X68), never on one operator's word; without proof nothing comes into being. Repeating is harmless: a proof serves once, and an account is opened once.
 */
export async function openAccount(
  { iin, password, proof }: Opening,
  { now, requestId }: { readonly now: Instant; readonly requestId: string },
  deps: OpenAccountDeps,
): Promise<Result<Proven['by'], Turned<Unproven>>> {
  const person = await deps.keyring.personOf(iin);
  const turned = await tooOften('accountOfPerson', person, deps.throttle);
  if (turned) return turned;
  const proven = await proveIin({ person, now }, proof, deps);
  if (!proven.ok) {
    const { error: code } = proven;
    return refused({ code, ...(code === 'REVOCATION_UNKNOWN' ? { retryAfterSeconds } : {}) });
  }
  const { value: how } = proven;
  const mayReplace = how.by === 'certificate' || how.confirmedBy !== undefined;
  const username = await deps.accounts.open(person, { proven: how, mayReplace, at: now, requestId });
  if (username === undefined) return refused({ code: 'PROOF_REFUSED' });
  await deps.citizenPasswords.set(username, password);
  return ok(how.by);
}
