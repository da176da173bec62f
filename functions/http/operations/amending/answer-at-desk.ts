import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { askAnswerAtDesk } from '#casework/acts/amending/answer-proposal.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { ChosenList, OfAmendment } from '#http/shapes/amendments.ts';
import { reason } from '#http/shapes/reasons.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

/** APPK 73, X306: the same at a desk against identity, which a second operator confirms who has seen him and heard what he said. */
export const answerAtDesk = operation({
  name: 'answerAtDesk',
  by: 'official',
  params: OfAmendment,
  body: z.strictObject({ answer: reason, list: ChosenList, iin: Iin, identityDocument: IdentityDocument }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now }, deps: WritingDeps & AskDeps) => {
    const asked = await askAnswerAtDesk({ ...params, ...body }, { by, now }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
