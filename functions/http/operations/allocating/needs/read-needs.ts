import * as z from 'zod/mini';
import { type NeedsTold, needsTold } from '#casework/acts/allocating/needs/needs-told.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { correspondenceLanguages } from '#domain/form/correspondence.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { ok } from '#domain/result.ts';
import { seenWhose } from '#http/calls/whose.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly people: People;
  readonly register: Pick<Register, 'entry'>;
}

const Told = z.object({
  /** what he said last, and when; absent: nothing yet */
  needs: z.optional(NeedsSaid),
  saidAt: z.optional(z.string()),
  /** by which the operator knew who came */
  identityDocument: z.optional(
    z.object({ number: z.string(), issuedOn: z.string(), issuedBy: z.optional(z.string()) }),
  ),
  /** how I am reached and when I last said so; whether I am asked for it before a dwelling is offered me (X315) */
  contacts: z.optional(
    z.object({
      phone: z.optional(z.string()),
      email: z.optional(z.string()),
      actualAddress: z.optional(z.string()),
      language: z.optional(z.enum(correspondenceLanguages)),
      confirmedOn: z.string(),
      isToConfirm: z.boolean(),
    }),
  ),
}) satisfies z.ZodMiniType<NeedsTold>;

/** X207, X315: what I said last of my family's needs, and how I am reached; what only its person reads is nobody's concern. */
export const readNeeds = operation({
  name: 'readNeeds',
  by: 'bearer',
  params: OfWhose,
  answer: Told,
  run: async (call, deps: Deps) => {
    const theCase = await seenWhose(call.params.caseId, call, deps);
    return theCase.ok ? ok({ body: await needsTold(theCase.value, call, deps) }) : theCase;
  },
});
