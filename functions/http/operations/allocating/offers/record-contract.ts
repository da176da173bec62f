import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { contractOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** 77, X309: the tenancy contract is signed, under the number and day that another confirms; with that its term is met. */
export const recordContract = operation({
  name: 'recordContract',
  by: 'official',
  params: OfOffer,
  body: z.strictObject({ number: officeNumber(60), signedOn: day }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => contractOf({ file: call.params.offerId, ...call.body }, call, deps),
});
