import * as z from 'zod/mini';
import { prepareAnswer as prepare } from '#casework/acts/amending/answer-proposal.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { ChosenList, OfAmendment } from '#http/shapes/amendments.ts';
import { BytesToSign } from '#http/shapes/papers.ts';
import { reason } from '#http/shapes/reasons.ts';

/** APPK 73: the exact bytes of what whose entry it is answers, for him to sign. */
export const prepareAnswer = operation({
  name: 'prepareAnswer',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ answer: reason, list: ChosenList }),
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: PreparingDeps & { readonly cases: CaseStore }) => {
    const { params, body, actor, now } = call;
    return bytesToSign(await prepare({ ...params, ...body }, { actor, now }, deps));
  },
});
