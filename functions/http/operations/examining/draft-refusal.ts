import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { draftRefusal as draft } from '#casework/acts/examining/draft-result.ts';
import { lineOrNothing } from '#domain/text/texts.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

/** Ten facts of this length, in Kazakh, still fit many times into what a paper, an item and an answer may hold. */
const fact = lineOrNothing(1500);
const source = lineOrNothing(300);
/** What is missing is named by the rule of the draft, not by the shape of the body (5.4). */
const RefusalBody = z.strictObject({
  ground: z.optional(lineOrNothing(60)),
  facts: z.optional(z.array(z.strictObject({ fact, source })).check(z.maxLength(10))),
  cure: z.optional(fact),
});

/** 5.4: the executor drafts a reasoned refusal; what is missing is named by the rule, so nothing is demanded here. */
export const draftRefusal = operation({
  name: 'draftRefusal',
  by: 'bearer',
  params: OfCase,
  body: RefusalBody,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps) => {
    const { ground = '', facts = [], cure = '' } = call.body;
    return command(call, deps, (acting) => draft({ ...call.params, ground, facts, cure }, acting, deps));
  },
});
