import * as z from 'zod/mini';
import type { AccessLog } from '#casework/ports/access-log.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { Accounts } from '#casework/ports/identity.ts';
import { subjectOf } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import { oldEntriesOf } from '#domain/old-entry/kind.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { AccountEntryView, accountEntryView } from '#http/views/account-view.ts';
import { LookView, lookView } from '#http/views/look-view.ts';
import { NotShown, notShownTo } from '#http/views/proven-alone.ts';

interface Deps {
  readonly access: Pick<AccessLog, 'of'>;
  readonly lists: Pick<CaseLists, 'ofApplicant'>;
  readonly accounts: Accounts;
}

/**
 * X68: what has happened to one's account: when and by what proof it was opened and replaced, and who asks for that; and who
 * looked at where one stands (X82), or at one’s row of an old list (X219), oldest first. Whoever looked at a request stands in the log of that request.
 */
export const readAccount = operation({
  name: 'readAccount',
  by: 'bearer',
  answer: z.object({ items: z.array(AccountEntryView), looks: z.array(LookView), notShown: z.optional(NotShown) }),
  run: async ({ actor }, { accounts, access, lists }: Deps) => {
    const person = subjectOf(actor) as PersonId;
    const notShown = notShownTo(actor);
    const rows = notShown ? [] : await wholeOf((cursor) => lists.ofApplicant(oldEntriesOf(person), cursor));
    const [journal, ...looks] = await Promise.all([
      accounts.journalOf(person),
      ...(notShown ? [] : [person, ...rows].map((subject) => access.of(subject))),
    ]);
    const told = looks.flat().toSorted((one, other) => (one.at < other.at ? -1 : 1));
    return ok({ body: { items: journal.map(accountEntryView), looks: told.map(lookView), notShown } });
  },
});
