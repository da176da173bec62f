import * as z from 'zod/mini';
import { drawMinutes as draw, type MinutesDeps } from '#casework/acts/allocating/rounds/minutes.ts';
import { officeNumber } from '#domain/text/texts.ts';
import { fromBase64 } from '#http/base64.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer, Votes } from '#http/shapes/allocations.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** 77: the secretary draws the minutes with the votes, and signs them. */
export const drawMinutes = operation({
  name: 'drawMinutes',
  by: 'bearer',
  params: OfOffer,
  body: z.extend(SignedPaper, { number: officeNumber(60), votes: Votes }),
  answer: OfferView,
  run: (call, deps: CommandDeps & MinutesDeps) => {
    const { number, votes, cms, ...named } = call.body;
    const asked = { ...call.params, number, votes, signed: { ...named, cms: fromBase64(cms) } };
    return offered(call, deps, (acting) => draw(asked, acting, deps));
  },
});
