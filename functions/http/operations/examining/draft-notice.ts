import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { draftNotice as draft } from '#casework/acts/examining/draft-result.ts';
import type { EntryHeldDeps } from '#casework/filing/entry-held.ts';
import type { EvidenceDeps } from '#casework/filing/evidence.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** 5.4: the executor drafts the notice of registration. */
export const draftNotice = operation({
  name: 'draftNotice',
  by: 'bearer',
  params: OfCase,
  body: z.strictObject({ reasoning: reason }),
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & EvidenceDeps & EntryHeldDeps) =>
    command(call, deps, (acting) => draft({ ...call.body, ...call.params }, acting, deps)),
});
