import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import type { ContactsDeps } from '#casework/acts/allocating/needs/contacts-said.ts';
import { sayNeeds as say } from '#casework/acts/allocating/needs/say-needs.ts';
import type { LeaveDeps } from '#casework/acts/amending/leave-queue.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { needs } from '#domain/needs/kind.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { ok } from '#domain/result.ts';
import { fromBase64 } from '#http/base64.ts';
import { type CommandDeps, performed } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { Cms, consentsAtMost, SignedPaper } from '#http/shapes/papers.ts';
import { CaseExists } from '#http/views/files/case-view.ts';

/** X207, X315: what somebody's family needs of a dwelling, which he would choose first, and how he is reached, by a statement that he signs. */
export const sayNeeds = operation({
  name: 'sayNeeds',
  by: 'bearer',
  params: OfWhose,
  body: z.extend(SignedPaper, {
    needs: NeedsSaid,
    contacts: z.optional(Contacts),
    consents: z.optional(z.array(Cms).check(z.maxLength(consentsAtMost))),
  }),
  answer: CaseExists,
  status: 201,
  run: async (call, deps: CommandDeps & LeaveDeps & WritingDeps & ContactsDeps) => {
    const { needs: said, contacts, consents, ...statement } = call.body;
    const signed = { ...statement, cms: fromBase64(statement.cms) };
    const asked = { ...call.params, needs: said, contacts, signed, consents: consents?.map(fromBase64) };
    const done = await performed(needs, call, { deps, act: (acting) => say(asked, acting, deps) });
    if (!done.ok) return done;
    const { id, version } = done.value;
    return ok({ body: { id, version }, version });
  },
});
