import type { Turned } from '#casework/turned.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isAtPost } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type ProveDeps, proveByCertificate, retryOf, type SignedNonce, type Unproven } from './prove-iin.ts';
import { beginSession, type Session, type SessionDeps } from './session.ts';
import { signerAt } from './staff-signer.ts';

export interface SignInBySignatureDeps extends Omit<ProveDeps, 'proofCodes'>, SessionDeps {}

/** A login where an official signs in; a citizen is known by his certificate alone. */
interface SigningIn extends SignedNonce {
  readonly login?: string | undefined;
}

type SignedIn = Promise<Result<Session, Turned<Unproven | 'AUTHORISATION_REFUSED' | 'SIGN_IN_REFUSED'>>>;

/**
 * X69: signs in by a nonce signed with a certificate of one's own, without a password: no wrong password, whoever typed it,
 * stands in the way. It looks like a password's session: filing and deciding need signatures of their own (X24).
 */
export async function signInBySignature(
  { login, ...proof }: SigningIn,
  now: Instant,
  deps: SignInBySignatureDeps,
): SignedIn {
  return login === undefined ? citizenBySignature(proof, now, deps) : staffBySignature(login, { proof, now }, deps);
}

async function citizenBySignature(proof: SignedNonce, now: Instant, deps: SignInBySignatureDeps): SignedIn {
  const nonce = await deps.nonces.find(proof.nonceId);
  if (!nonce) return refused({ code: 'PROOF_REFUSED' });
  const asked = { person: nonce.person, now, purpose: 'session', roles: ['individual'] } as const;
  const proven = await proveByCertificate(asked, proof, deps);
  if (!proven.ok) return refused(retryOf(proven.error));
  const username = await deps.accounts.usernameOf(nonce.person);
  const session = username && (await beginSession({ of: 'citizen', username }, now, deps));
  return session ? ok(session) : refused({ code: 'AUTHORISATION_REFUSED' });
}

async function staffBySignature(
  login: string,
  { proof, now }: { readonly proof: SignedNonce; readonly now: Instant },
  deps: SignInBySignatureDeps,
): SignedIn {
  const member = await deps.staff.byLogin(login);
  if (!member || !isAtPost(member, localDate(now))) return refused({ code: 'SIGN_IN_REFUSED' });
  const asked = { person: member.person as PersonId, now, purpose: 'session', ...signerAt(member) } as const;
  const proven = await proveByCertificate(asked, proof, deps);
  if (!proven.ok)
    return refused(proven.error === 'PROOF_REFUSED' ? { code: 'SIGN_IN_REFUSED' } : retryOf(proven.error));
  const session = await beginSession({ of: 'staff', username: member.id }, now, deps);
  return session ? ok(session) : refused({ code: 'SIGN_IN_REFUSED' });
}
