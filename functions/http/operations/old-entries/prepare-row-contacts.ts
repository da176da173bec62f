import { prepareRowContacts as prepare } from '#casework/acts/taking-in/mend-row.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfOldEntry, Reached } from '#http/shapes/old-entries.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

type Deps = PreparingDeps & { readonly cases: CaseStore };

/** X224: the statement to sign, by which whoever came from an old list says how he is reached. */
export const prepareRowContacts = operation({
  name: 'prepareRowContacts',
  by: 'bearer',
  params: OfOldEntry,
  body: Reached,
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => {
    const { params, body: contacts, actor, now } = call;
    return bytesToSign(await prepare({ ...params, contacts }, { actor, now }, deps));
  },
});
