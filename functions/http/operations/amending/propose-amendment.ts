import * as z from 'zod/mini';
import { type ProposeDeps, proposeAmendment as propose } from '#casework/acts/amending/propose-amendment.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { lineOrNothing } from '#domain/text/texts.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { AmendmentId, AmendmentWords, Moment } from '#http/shapes/amendments.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

const EntryNumber = z.strictObject({
  list: z.enum(queueListIds),
  registerNumber: z.int().check(z.gte(1), z.lte(10_000_000)),
});

const Proposal = z.strictObject({
  purpose: z._default(z.enum(['REMOVAL', 'RESTORATION', 'MOMENT', 'MERGING']), 'REMOVAL'),
  ...EntryNumber.shape,
  ground: z.optional(lineOrNothing(60)),
  /** where the place is kept for the family: that none of them is in need was found (73(2)) */
  nobodyLeftInNeed: z.optional(z.boolean()),
  /** to which moment it is to be corrected (73(4)) */
  moment: z.optional(Moment),
  /** the other entry of the same household, where two are to be merged; the earlier moment stays */
  into: z.optional(EntryNumber),
  /** the decision that is to be annulled (APPK 84) */
  annuls: z.optional(AmendmentId),
  ...AmendmentWords,
});

/** 73(1): an executor proposes that an entry be removed or restored, or its moment corrected, with ground, facts, their source and date, and what would cure it. */
export const proposeAmendment = operation({
  name: 'proposeAmendment',
  by: 'bearer',
  body: Proposal,
  answer: AmendmentView,
  status: 201,
  run: (call, deps: CommandDeps & ProposeDeps) => {
    const { ground = '', facts = [], cure = '', ...of } = call.body;
    return amended(call, deps, (acting) => propose({ ...of, ground, facts, cure }, acting, deps));
  },
});
