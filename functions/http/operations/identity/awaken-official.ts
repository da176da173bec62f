import * as z from 'zod/mini';
import { type AwakenDeps, awakenOfficial as awaken } from '#casework/identity/awaken-official.ts';
import { ok } from '#domain/result.ts';
import { turnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { newPassword, signedNonce, staffLogin } from '#http/shapes/identity.ts';

/**
 * An official's account comes to life: he signs a nonce with a certificate of the IIN that was entered, and of his
 * organisation's BIN, and sets his password. By the same proof he replaces it later.
 */
export const awakenOfficial = operation({
  name: 'awakenOfficial',
  by: 'anyone',
  body: z.strictObject({ login: staffLogin, password: newPassword, proof: signedNonce }),
  answer: z.object({ id: z.string(), awakenedAt: z.optional(z.string()) }),
  status: 201,
  run: async ({ body, now, requestId }, deps: AwakenDeps) => {
    const woken = await awaken(body, { now, requestId }, deps);
    if (!woken.ok) return turnedAway(woken.error);
    return ok({ body: { id: woken.value.id, awakenedAt: woken.value.awakened?.at } });
  },
});
