import * as z from 'zod/mini';
import { type AccessOfPersonDeps, accessOfPerson } from '#casework/identity/told/access-of-person.ts';
import type { People } from '#casework/ports/people.ts';
import { Iin } from '#domain/form/person.ts';
import { ok } from '#domain/result.ts';
import { operation } from '#http/operation.ts';
import { AccessEntryView, accessEntryViews } from '#http/views/access-view.ts';
import { AccountEntryView, accountEntryView } from '#http/views/account-view.ts';

/**
 * Who looked at a person's data: noted of himself, of his files and of him as an official; and what happened to his
 * account. The IIN is asked in the body, for an address is written down everywhere. This reading stands in the answer too.
 */
export const readAccessOfPerson = operation({
  name: 'readAccessOfPerson',
  by: 'official',
  body: z.strictObject({ iin: Iin }),
  keyless: true,
  answer: z.object({ items: z.array(AccessEntryView), account: z.array(AccountEntryView) }),
  run: async (call, deps: AccessOfPersonDeps & { readonly people: Pick<People, 'read'> }) => {
    const { actor: by, now, requestId } = call;
    const { items, account } = await accessOfPerson(call.body.iin, { by, now, requestId }, deps);
    return ok({ body: { items: await accessEntryViews(items, deps.people), account: account.map(accountEntryView) } });
  },
});
