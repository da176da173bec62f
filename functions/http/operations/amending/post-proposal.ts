import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { postProposal as post } from '#casework/acts/amending/send-decision.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 73: the registrar posts what is proposed, under the number of the letter; it counts as delivered with the end of the tenth day. */
export const postProposal = operation({
  name: 'postProposal',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ number: officeNumber(30) }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => post({ ...call.params, ...call.body }, acting, deps)),
});
