import * as z from 'zod/mini';
import { recordContract as act } from '#casework/acts/allocating/offers/giving.ts';
import { day } from '#domain/text/dates.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** 77: the tenancy contract is signed; the registrar records its number and day. */
export const recordContract = operation({
  name: 'recordContract',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ number: officeNumber(60), signedOn: day }),
  answer: OfferView,
  run: (call, deps: CommandDeps) =>
    offered(call, deps, (acting) => act({ ...call.params, ...call.body }, acting, deps)),
});
