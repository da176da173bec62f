import * as z from 'zod/mini';
import type { HandDeps } from '#casework/acts/handing/hand-paper.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { postingOf } from '#http/calls/handing-over.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { Waits } from '#http/views/confirmation-view.ts';

/** 73(3), X305: the registrar has posted the decision under the number of the letter, which another confirms; it takes effect with the end of the tenth day from then (X53). */
export const postDecision = operation({
  name: 'postDecision',
  by: 'official',
  params: OfAmendment,
  body: z.strictObject({ number: officeNumber(30) }),
  keyless: true,
  answer: Waits,
  run: (call, deps: HandDeps) => postingOf({ paper: 'decision', file: call.params.amendmentId }, call, deps),
});
