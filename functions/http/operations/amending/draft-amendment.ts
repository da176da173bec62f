import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { draftAmendment as draft } from '#casework/acts/amending/draft-amendment.ts';
import type { ShownDeps } from '#casework/acts/amending/shown-again.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { AmendmentWords, OfAmendment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** 73(1): the examiner drafts the decision; what is missing is named by the rule. */
export const draftAmendment = operation({
  name: 'draftAmendment',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ outcome: z.enum(['AMENDED', 'LEFT']), ...AmendmentWords }),
  answer: AmendmentView,
  run: (call, deps: CommandDeps & WritingDeps & ShownDeps) => {
    const { outcome, facts = [], cure = '' } = call.body;
    return amended(call, deps, (acting) => draft({ ...call.params, outcome, facts, cure }, acting, deps));
  },
});
