import * as z from 'zod/mini';
import { type VouchDeps, vouchForIdentity } from '#casework/identity/vouch-for-identity.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { line } from '#domain/text/texts.ts';
import { operation } from '#http/operation.ts';
import { problem, refusedBy } from '#http/problems/problem.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

const IdentityCode = z.strictObject({
  iin: Iin,
  identityDocument: z.strictObject({ ...IdentityDocument.shape, issuedBy: line(100) }),
});

/**
 * 10.1: an operator who saw the identity document hands over a code that opens a new account once. For an account that there
 * is already he gets a half of it, and a second operator of his centre, who confirms, the other (X68).
 */
export const giveIdentityCode = operation({
  name: 'giveIdentityCode',
  by: 'official',
  body: IdentityCode,
  keyless: true,
  answer: z.union([z.object({ code: z.string(), expiresAt: z.string() }), Waits]),
  status: 201,
  run: async (call, deps: VouchDeps) => {
    const { now, requestId } = call;
    const vouched = await vouchForIdentity(call.body, { by: call.actor, now, requestId }, deps);
    if (!vouched.ok)
      return refused(typeof vouched.error === 'string' ? problem(vouched.error) : refusedBy(vouched.error));
    if (vouched.value.kind === 'waits') {
      const { request, half } = vouched.value;
      return ok({ body: { confirmation: confirmationView(request, now), half } });
    }
    const { code, expiresAtMs } = vouched.value;
    return ok({ body: { code, expiresAt: new Date(expiresAtMs).toISOString() } });
  },
});
