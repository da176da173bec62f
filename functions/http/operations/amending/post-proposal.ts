import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { postingOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** APPK 73, X305: the registrar has posted what is proposed under the number of the letter, which another confirms; it counts as delivered with the end of the tenth day from then. */
export const postProposal = operation({
  name: 'postProposal',
  by: 'official',
  params: OfAmendment,
  body: z.strictObject({ number: officeNumber(30) }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => postingOf({ paper: 'proposal', file: call.params.amendmentId }, call, deps),
});
