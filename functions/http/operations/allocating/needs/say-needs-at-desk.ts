import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import type { ContactsDeps } from '#casework/acts/allocating/needs/contacts-said.ts';
import { askNeedsAtDesk } from '#casework/acts/allocating/needs/say-needs.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { Register } from '#casework/ports/register.ts';
import type { AskDeps } from '#casework/second-person/ask-second-person.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { ok, refused } from '#domain/result.ts';
import { faultOf } from '#http/calls/staff-keeping.ts';
import { operation } from '#http/operation.ts';
import { Agreeing } from '#http/shapes/agreeing.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { consentsAtMost } from '#http/shapes/papers.ts';
import { confirmationView, Waits } from '#http/views/confirmation-view.ts';

type Deps = WritingDeps & PaperDeps & AskDeps & ContactsDeps & { readonly register: Pick<Register, 'entry'> };

/** X207, X291: the same at a desk against identity, which a second operator confirms who has seen him and heard what he said. */
export const sayNeedsAtDesk = operation({
  name: 'sayNeedsAtDesk',
  by: 'official',
  params: OfWhose,
  body: z.strictObject({
    needs: NeedsSaid,
    contacts: z.optional(Contacts),
    iin: Iin,
    identityDocument: IdentityDocument,
    consents: z.optional(z.array(Agreeing).check(z.maxLength(consentsAtMost))),
  }),
  keyless: true,
  answer: Waits,
  run: async ({ params, body, actor: by, now, requestId }, deps: Deps) => {
    const asked = await askNeedsAtDesk({ ...params, ...body }, { by, now, requestId }, deps);
    return asked.ok
      ? ok({ body: { confirmation: confirmationView(asked.value, now) } })
      : refused(faultOf(asked.error));
  },
});
