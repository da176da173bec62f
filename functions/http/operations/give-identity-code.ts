import { type VouchDeps, vouchForIdentity } from '#casework/identity/vouch-for-identity.ts';
import { ok } from '#domain/result.ts';
import type { Call, Operation } from '#http/operation.ts';
import { staffActorOf } from '#http/staff-keeping.ts';

interface Body {
  readonly iin: string;
  readonly identityDocument: { readonly number: string; readonly issuedOn: string; readonly issuedBy: string };
}

/** 10.1: an operator who saw the identity document hands over a code that opens the account once. */
export const giveIdentityCode: Operation<Call<unknown, unknown, Body>, VouchDeps> = async (call, deps) => {
  const { now, requestId } = call;
  const { code, expiresAtMs } = await vouchForIdentity(call.body, { by: staffActorOf(call), now, requestId }, deps);
  return ok({ body: { code, expiresAt: new Date(expiresAtMs).toISOString() } });
};
