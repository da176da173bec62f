import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { changeContacts as change } from '#casework/acts/filing/change-contacts.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { SignedByDeps } from '#casework/signing/signed-by.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { fromBase64 } from '#http/base64.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { SignedPaper } from '#http/shapes/papers.ts';
import { CaseView } from '#http/views/files/case-view.ts';

const Changing = z.strictObject({ contacts: Contacts, ...SignedPaper.shape });
type Deps = CommandDeps & WritingDeps & PaperDeps & SignedByDeps & PreparingDeps;

/** X56: phone, e-mail, actual address and language, at once, by a statement that the recipient signed. */
export const changeContacts = operation({
  name: 'changeContacts',
  by: 'bearer',
  params: OfCase,
  body: Changing,
  answer: CaseView,
  run: (call, deps: Deps) =>
    command(call, deps, (acting) => {
      const { contacts, cms, ...paper } = call.body;
      return change({ ...call.params, contacts, signed: { ...paper, cms: fromBase64(cms) } }, acting, deps);
    }),
});
