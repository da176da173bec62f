import * as z from 'zod/mini';
import type { Accounts } from '#casework/ports/identity.ts';
import { subjectOf } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { AccountEntryView, accountEntryView } from '#http/views/account-view.ts';

interface Deps {
  readonly accounts: Accounts;
}

/** X68: what has happened to one's account: when and by what proof it was opened and replaced, and who asks for that. */
export const readAccount = operation({
  name: 'readAccount',
  by: 'bearer',
  answer: z.object({ items: z.array(AccountEntryView) }),
  run: async ({ actor }, { accounts }: Deps) => {
    const journal = await accounts.journalOf(subjectOf(actor) as PersonId);
    return ok({ body: { items: journal.map(accountEntryView) } });
  },
});
