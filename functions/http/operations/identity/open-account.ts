import * as z from 'zod/mini';
import { type OpenAccountDeps, openAccount as open } from '#casework/identity/open-account.ts';
import { parseIdentityCode } from '#domain/codes/identity-code.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { code } from '#domain/text/texts.ts';
import { turnedAway } from '#http/calls/turned-away.ts';
import { operation } from '#http/operation.ts';
import { newPassword, signedNonce } from '#http/shapes/identity.ts';

const proof = z.union([signedNonce, z.strictObject({ code: code(40, 'IDENTITY_CODE_INVALID', parseIdentityCode) })]);

/**
 * 10.1: opens the account of whoever has proven that the IIN is his. One that there is already gets another password by its
 * owner's signature or by the code of two operators (X68); without proof nothing comes into being. Repeating is harmless: a proof serves once, and an account is opened once.
 */
export const openAccount = operation({
  name: 'openAccount',
  by: 'anyone',
  body: z.strictObject({ iin: Iin, password: newPassword, proof }),
  answer: z.object({ provenBy: z.enum(['certificate', 'operator']) }),
  status: 201,
  run: async ({ body, now, requestId, sourceAddress: address }, deps: OpenAccountDeps) => {
    const opened = await open({ ...body, address }, { now, requestId }, deps);
    return opened.ok ? ok({ body: { provenBy: opened.value } }) : turnedAway(opened.error);
  },
});
