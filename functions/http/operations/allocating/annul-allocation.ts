import * as z from 'zod/mini';
import { annulAllocation as annul, type UndoDeps } from '#casework/acts/allocating/undoing.ts';
import { courts } from '#domain/offer/courts.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/allocation-view.ts';

/** 82: a court has annulled a decision to provide a dwelling; the head records its act, and everything is undone. */
export const annulAllocation = operation({
  name: 'annulAllocation',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({
    court: z.enum(courts),
    number: officeNumber(60),
    decidedOn: day,
    falseData: z.optional(z.boolean()),
  }),
  answer: OfferView,
  run: (call, deps: CommandDeps & UndoDeps) =>
    offered(call, deps, (acting) => annul({ ...call.params, ...call.body }, acting, deps)),
});
