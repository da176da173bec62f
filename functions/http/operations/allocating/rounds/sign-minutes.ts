import * as z from 'zod/mini';
import { type MinutesDeps, signMinutes as sign } from '#casework/acts/allocating/rounds/minutes.ts';
import { fromBase64 } from '#http/base64.ts';
import { offered } from '#http/calls/allocating.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfOffer } from '#http/shapes/allocations.ts';
import { Cms } from '#http/shapes/papers.ts';
import { OfferView } from '#http/views/files/allocation-view.ts';

/** 77: the chair signs the very minutes that the secretary drew. */
export const signMinutes = operation({
  name: 'signMinutes',
  by: 'bearer',
  params: OfOffer,
  body: z.strictObject({ cms: Cms }),
  answer: OfferView,
  run: (call, deps: CommandDeps & MinutesDeps) => {
    const asked = { ...call.params, cms: fromBase64(call.body.cms) };
    return offered(call, deps, (acting) => sign(asked, acting, deps));
  },
});
