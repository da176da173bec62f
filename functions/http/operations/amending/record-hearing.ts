import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { recordHearing as record } from '#casework/acts/amending/draft-amendment.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** APPK 73: the examiner writes down what was said at the hearing, where one is held. */
export const recordHearing = operation({
  name: 'recordHearing',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ said: reason }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps) =>
    amended(call, deps, (acting) => record({ ...call.params, record: call.body.said }, acting, deps)),
});
