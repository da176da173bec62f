import { prepareContacts as prepare } from '#casework/acts/filing/change-contacts.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfCase } from '#http/shapes/of-case.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

type Deps = PreparingDeps & { readonly cases: CaseStore };

/** X56: the statement to sign, by which the recipient says how he is to be reached. */
export const prepareContacts = operation({
  name: 'prepareContacts',
  by: 'bearer',
  params: OfCase,
  body: Contacts,
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    const { params, body: contacts, actor, now } = call;
    return bytesToSign(await prepare({ ...params, contacts }, { actor, now }, deps));
  },
});
