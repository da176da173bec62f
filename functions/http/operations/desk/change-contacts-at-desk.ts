import * as z from 'zod/mini';
import type { WritingDeps } from '#casework/acting.ts';
import { changeContactsAtDesk as change } from '#casework/acts/filing/change-contacts.ts';
import type { PowerDeps } from '#casework/filing/presence-today.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';
import { type CommandDeps, command } from '#http/calls/commanding.ts';
import { operation } from '#http/operation.ts';
import { who } from '#http/shapes/identity.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { CaseView } from '#http/views/files/case-view.ts';

const Changing = z.strictObject({
  contacts: Contacts,
  by: who,
  iin: ForeignersToo,
  identityDocument: IdentityDocument,
});

/** X56: the same at a desk of any centre, against identity. */
export const changeContactsAtDesk = operation({
  name: 'changeContactsAtDesk',
  by: 'bearer',
  params: OfCase,
  body: Changing,
  answer: CaseView,
  run: (call, deps: CommandDeps & WritingDeps & PaperDeps & PowerDeps) =>
    command(call, deps, (acting) => change({ ...call.params, ...call.body }, acting, deps)),
});
