import type { Acting } from '#casework/execute.ts';
import type { Passwords, StaffRegister } from '#casework/ports/identity.ts';
import type { Turned } from '#casework/turned.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isServing, type StaffMember } from '#domain/staff/staff.ts';
import { awakened } from '#domain/staff/staff-changes.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type ProveDeps, proveByCertificate, retryOf, type SignedNonce, type Unproven } from './prove-iin.ts';
import { signerAt } from './staff-signer.ts';

export interface AwakenDeps extends Omit<ProveDeps, 'proofCodes'> {
  readonly staff: StaffRegister;
  readonly staffPasswords: Passwords;
}

interface Awakening {
  readonly login: string;
  /** his own, which nobody gave him */
  readonly password: string;
  readonly proof: SignedNonce;
}

type Awakened = Promise<
  Result<StaffMember, Turned<'AWAKENING_REFUSED' | 'STAFF_CHANGED' | Exclude<Unproven, 'PROOF_REFUSED'>>>
>;

/**
 * An official's account comes to life by a certificate of the IIN that was entered, and of his organisation's BIN; with it
 * he sets a password that nobody else knows, and is known by the name that it bears, whatever was entered (X81). The same
 * proof replaces his password later. An unknown login and one of
 * somebody else are one answer.
 */
export async function awakenOfficial(
  { login, password, proof }: Awakening,
  { now, requestId }: Pick<Acting, 'now' | 'requestId'>,
  deps: AwakenDeps,
): Awakened {
  const found = await deps.staff.byLogin(login);
  const member = found && isServing(found, localDate(now)) ? found : undefined;
  if (!member) return refused({ code: 'AWAKENING_REFUSED' });
  const asked = { person: member.person as PersonId, now, purpose: 'service', ...signerAt(member) } as const;
  const proven = await proveByCertificate(asked, proof, deps);
  if (!proven.ok) {
    return proven.error === 'PROOF_REFUSED' ? refused({ code: 'AWAKENING_REFUSED' }) : refused(retryOf(proven.error));
  }
  const { nameKeys, proven: certificate } = proven.value;
  const { after, change } = awakened(member, {
    at: now,
    sessionsFromMs: deps.realTime(),
    certificateSha256: certificate.certificateSha256,
    nameKeys,
  });
  const { role: kind, id, organisation } = member;
  const note = { change, actor: { kind, id, organisation }, at: now, requestId };
  if (!(await deps.staff.change(after, note))) return refused({ code: 'STAFF_CHANGED' });
  await deps.staffPasswords.set(member.id, password);
  return ok(after);
}
