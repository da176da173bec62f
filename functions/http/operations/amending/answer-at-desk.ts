import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { answerAtDesk as answer } from '#casework/acts/amending/answer-proposal.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { amendment } from '#domain/amendment/kind.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { ChosenList, OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** APPK 73: the same at a desk against identity; the operator sees no more of it than that it was taken. */
export const answerAtDesk = operation({
  name: 'answerAtDesk',
  by: 'bearer',
  params: OfAmendment,
  body: z.strictObject({ answer: reason, list: ChosenList, iin: Iin, identityDocument: IdentityDocument }),
  answer: CaseExists,
  run: async (call, deps: CommandDeps & WritingDeps & PaperDeps) => {
    const asked = { ...call.params, ...call.body };
    const done = await performed(amendment, call, { deps, act: (acting) => answer(asked, acting, deps) });
    if (!done.ok) return done;
    const { id, version } = done.value;
    return ok({ body: { id, version }, version });
  },
});
