import * as z from 'zod/mini';
import { type GiveNonceDeps, giveNonce } from '#casework/identity/prove-iin.ts';
import { noncePurposes } from '#casework/ports/identity.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';

/** 10.1: a text to sign, once, within ten minutes, with a certificate of that IIN; whether he has an account is not told. */
export const createNonce = operation({
  name: 'createNonce',
  by: 'anyone',
  body: z.strictObject({ iin: Iin, purpose: z._default(z.enum(noncePurposes), 'cabinet') }),
  answer: z.object({ nonceId: z.string(), content: z.string(), expiresAt: z.string() }),
  status: 201,
  run: async ({ body, now }, deps: GiveNonceDeps) => {
    const { id, content, expiresAtMs } = await giveNonce(body, now, deps);
    const toSign = Buffer.from(content, 'utf8').toString('base64');
    return ok({ body: { nonceId: id, content: toSign, expiresAt: new Date(expiresAtMs).toISOString() } });
  },
});
