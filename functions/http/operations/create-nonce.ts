import { newNonce } from '#casework/identity/prove-iin.ts';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Nonces } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Throttle } from '#casework/ports/throttle.ts';
import { ok, refused } from '#domain/result.ts';
import { limited } from '#http/limiting.ts';
import type { Call, Operation } from '#http/operation.ts';

interface Deps {
  readonly keyring: Keyring;
  readonly nonces: Nonces;
  readonly throttle: Throttle;
  readonly realTime: RealTime;
}

/** 10.1: a text to sign, once, within ten minutes, with a certificate of that IIN; whether he has an account is not told. */
export const createNonce: Operation<Call<unknown, unknown, { iin: string }>, Deps> = async (call, deps) => {
  const person = await deps.keyring.personOf(call.body.iin);
  const tooOften = await limited('nonceOfPerson', person, deps.throttle);
  if (tooOften) return refused(tooOften);
  const nonce = newNonce(person, call.now, deps.realTime());
  await deps.nonces.keep(nonce);
  const content = Buffer.from(nonce.content, 'utf8').toString('base64');
  return ok({ body: { nonceId: nonce.id, content, expiresAt: new Date(nonce.expiresAtMs).toISOString() } });
};
