import * as z from 'zod/mini';
import { prepareRevocation as prepare } from '#casework/acts/allocating/offers/undoing.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { BytesToSign } from '#http/shapes/papers.ts';
import { reason } from '#http/shapes/reasons.ts';

/** X293: the exact bytes by which a decision is revoked, for the head to sign. */
export const prepareRevocation = operation({
  name: 'prepareRevocation',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ reason }),
  keyless: true,
  answer: BytesToSign,
  run: async ({ params, body, actor, now }, deps: PreparingDeps & ExecuteDeps) =>
    bytesToSign(await prepare({ ...params, ...body }, { actor, now }, deps)),
});
