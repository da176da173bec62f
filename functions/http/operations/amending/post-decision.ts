import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { postDecision as post } from '#casework/acts/amending/send-decision.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** 73(3): the registrar sends the decision by registered post, under the number of the letter; it takes effect with the end of the tenth day (X53). */
export const postDecision = operation({
  name: 'postDecision',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ number: officeNumber(30) }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => post({ ...call.params, ...call.body }, acting, deps)),
});
