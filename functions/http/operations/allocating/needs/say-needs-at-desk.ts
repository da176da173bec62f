import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { sayNeedsAtDesk as say } from '#casework/acts/allocating/needs/say-needs.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { Register } from '#casework/ports/register.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { Iin } from '#domain/form/person.ts';
import { needs } from '#domain/needs/kind.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { ok } from '#domain/result.ts';
import { type CommandDeps, performed } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { Agreeing } from '#http/shapes/agreeing.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { consentsAtMost } from '#http/shapes/papers.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

type Deps = CommandDeps & WritingDeps & PaperDeps & { readonly register: Pick<Register, 'entry'> };

/** X207: the same at a desk against identity; the operator sees no more of it than that it was taken. */
export const sayNeedsAtDesk = operation({
  name: 'sayNeedsAtDesk',
  by: 'bearer',
  params: OfWhose,
  body: z.strictObject({
    needs: NeedsSaid,
    iin: Iin,
    identityDocument: IdentityDocument,
    consents: z.optional(z.array(Agreeing).check(z.maxLength(consentsAtMost))),
  }),
  answer: CaseExists,
  status: 201,
  run: async (call, deps: Deps) => {
    const asked = { ...call.params, ...call.body };
    const done = await performed(needs, call, { deps, act: (acting) => say(asked, acting, deps) });
    if (!done.ok) return done;
    const { id, version } = done.value;
    return ok({ body: { id, version }, version });
  },
});
