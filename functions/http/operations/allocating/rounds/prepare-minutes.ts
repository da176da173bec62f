import * as z from 'zod/mini';
import { prepareMinutes as prepare } from '#casework/acts/allocating/rounds/minutes.ts';
import type { ExecuteDeps } from '#casework/execute.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfOffer, Votes } from '#http/shapes/allocations.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

/** 77: the exact bytes of the commission’s minutes, for its secretary to sign. */
export const prepareMinutes = operation({
  name: 'prepareMinutes',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ number: officeNumber(60), votes: Votes }),
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: PreparingDeps & ExecuteDeps) => {
    const { params, body, actor, now, requestId } = call;
    return bytesToSign(await prepare({ ...params, ...body }, { actor, now, requestId }, deps));
  },
});
