import * as z from 'zod/mini';
import { leaveQueue as act, type LeaveDeps } from '#casework/acts/amending/leave-queue.ts';
import { fromBase64 } from '#http/base64.ts';
import { amended } from '#http/calls/amending.ts';
import type { CommandDeps } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { Cms, consentsAtMost, SignedPaper } from '#http/shapes/papers.ts';
import { AmendmentView } from '#http/views/files/amendment-view.ts';

/** Whose entry it is leaves the list, by a signed statement; with the end of the tenth day it takes effect. */
export const leaveQueue = operation({
  name: 'leaveQueue',
  by: 'bearer',
  params: OfWhose,
  body: z.extend(SignedPaper, { consents: z.optional(z.array(Cms).check(z.maxLength(consentsAtMost))) }),
  answer: AmendmentView,
  status: 201,
  run: (call, deps: CommandDeps & LeaveDeps) => {
    const { consents, ...statement } = call.body;
    const signed = { ...statement, cms: fromBase64(statement.cms) };
    return amended(call, deps, (acting) =>
      act({ ...call.params, signed, consents: consents?.map(fromBase64) }, acting, deps),
    );
  },
});
