import { prepareContacts as prepare } from '#casework/acts/filing/change-contacts.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { ok, refused } from '#domain/result.ts';
import { base64 } from '#http/base64.ts';
import { operation } from '#http/operation.ts';
import { refusedBy } from '#http/problems/problem.ts';
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
    const prepared = await prepare({ ...params, contacts }, { actor, now }, deps);
    if (!prepared.ok) return refused(refusedBy(prepared.error));
    const { id, sha256, bytes } = prepared.value;
    return ok({ body: { paper: { id, sha256 }, content: base64(bytes) } });
  },
});
