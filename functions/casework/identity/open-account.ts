import { randomUUID } from 'node:crypto';
import type { Acting } from '#casework/execute.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { Accounts, Passwords, Proven } from '#casework/ports/identity.ts';
import { type SlowedDeps, slowed } from '#casework/slowed.ts';
import type { Turned } from '#casework/turned.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { needsTwo } from './needs-two.ts';
import { type Proof, type ProveDeps, proveIin, retryOf, type Unproven } from './prove-iin.ts';

export interface OpenAccountDeps extends ProveDeps, SlowedDeps {
  readonly accounts: Accounts;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly citizenPasswords: Passwords;
}

interface Opening {
  readonly iin: string;
  readonly password: string;
  readonly proof: Proof;
  /** from where it is asked */
  readonly address: string;
}

/**
 * 10.1: opens the account of whoever has proven that the IIN is his. An account that there is already is replaced by its
 * owner's signature or by two operators (X68), never on one operator's word; without proof nothing comes into being. Repeating is harmless: a proof serves once, and an account is opened once.
 * The password is that of a name which nobody has had, and the account is given that name last: of two who prove the same
 * IIN at once neither password can open what the other's proof has opened, and whoever sat under the former name is out. The owner's signature ends
 * whatever code was given before it. A code can be tried out and is slowed; a signature never is.
 */
export async function openAccount(
  { iin, password, proof, address }: Opening,
  circumstances: Pick<Acting, 'now' | 'requestId'>,
  deps: OpenAccountDeps,
): Opened {
  const person = await deps.keyring.personOf(iin);
  const look = () => opened({ person, password, proof }, circumstances, deps);
  return 'code' in proof
    ? slowed({ tried: 'code', about: { person, asker: address }, wrong: ['PROOF_REFUSED'], look }, deps)
    : look();
}

type Opened = Promise<Result<Proven['by'], Turned<Unproven>>>;

async function opened(
  { person, password, proof }: Pick<Opening, 'password' | 'proof'> & { readonly person: PersonId },
  { now, requestId }: Pick<Acting, 'now' | 'requestId'>,
  deps: OpenAccountDeps,
): Opened {
  const proven = await proveIin({ person, now }, proof, deps);
  if (!proven.ok) return refused(retryOf(proven.error));
  const { value: how } = proven;
  const mayReplace = how.by === 'certificate' || how.confirmedBy !== undefined;
  if (!mayReplace && (await needsTwo(person, deps))) return refused({ code: 'PROOF_REFUSED' });
  const username = randomUUID();
  await deps.citizenPasswords.set(username, password);
  if (how.by === 'certificate') await deps.proofCodes.forget(person);
  const isOpened = await deps.accounts.open(person, { username, proven: how, mayReplace, at: now, requestId });
  return isOpened ? ok(how.by) : refused({ code: 'PROOF_REFUSED' });
}
