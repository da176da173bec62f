import * as z from 'zod/mini';
import { type VouchDeps, vouchForIdentity } from '#casework/identity/vouch-for-identity.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { DocumentNumber, line } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { day } from '#http/shapes/staff.ts';

const IdentityCode = z.strictObject({
  iin: Iin,
  identityDocument: z.strictObject({ number: DocumentNumber, issuedOn: day, issuedBy: line(100) }),
});

/** 10.1: an operator who saw the identity document hands over a code that opens the account once. */
export const giveIdentityCode = operation({
  name: 'giveIdentityCode',
  by: 'official',
  body: IdentityCode,
  answer: z.object({ code: z.string(), expiresAt: z.string() }),
  status: 201,
  run: async (call, deps: VouchDeps) => {
    const { now, requestId } = call;
    const { code, expiresAtMs } = await vouchForIdentity(call.body, { by: call.actor, now, requestId }, deps);
    return ok({ body: { code, expiresAt: new Date(expiresAtMs).toISOString() } });
  },
});
