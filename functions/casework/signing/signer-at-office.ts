import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { StaffRegister } from '#casework/ports/identity.ts';
import { type Actor, isStaff } from '#domain/actor.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { PersonId } from '#domain/ids.ts';
import { isProvider, providers } from '#domain/regulation/offices/providers.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from './signed-by.ts';

/** By what whoever signs a prepared paper at a provider is known. */
export type SignerDeps = SignedByDeps & PreparingDeps & { readonly staff: Pick<StaffRegister, 'get'> };

/** Which official signed exactly these bytes, by a certificate of his office. */
export async function signerAtOffice(
  { cms, content, now, actor }: { cms: Uint8Array; content: Uint8Array; now: Instant; actor: Actor },
  deps: Pick<SignerDeps, keyof SignedByDeps | 'staff'>,
): Promise<Result<{ signedBy: PersonId; official: StaffMember | undefined }, Refusal>> {
  if (!isStaff(actor) || !isProvider(actor.organisation)) return refused(refusal('FORBIDDEN'));
  const roles = ['employee', 'authorisedSigner', 'head'] as const;
  const { bin } = providers[actor.organisation];
  const [signed, official] = await Promise.all([
    signedBy({ cms, content, roles, bin, receivedAt: now }, deps),
    deps.staff.get(actor.staff),
  ]);
  return signed.ok
    ? ok({ signedBy: signed.value.person, official })
    : refused(unsignedRefusal(signed.error, 'official'));
}
