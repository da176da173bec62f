import * as z from 'zod/mini';
import { prepareNeeds as prepare } from '#casework/acts/allocating/needs/say-needs.ts';
import type { PreparingDeps } from '#casework/papers/paper-to-sign.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Register } from '#casework/ports/register.ts';
import { Contacts } from '#domain/form/contacts.ts';
import { NeedsSaid } from '#domain/needs/needs.ts';
import { bytesToSign } from '#http/calls/bytes-to-sign.ts';
import { operation } from '#http/operation.ts';
import { OfWhose } from '#http/shapes/of-case.ts';
import { BytesToSign } from '#http/shapes/papers.ts';

interface Deps extends PreparingDeps {
  readonly cases: CaseStore;
  readonly register: Pick<Register, 'entry'>;
}

/** X207, X315: the exact bytes by which somebody says what his family needs of a dwelling and how he is reached, for him to sign. */
export const prepareNeeds = operation({
  name: 'prepareNeeds',
  by: 'bearer',
  params: OfWhose,
  body: z.strictObject({ needs: NeedsSaid, contacts: z.optional(Contacts) }),
  keyless: true,
  answer: BytesToSign,
  run: async (call, deps: Deps) => bytesToSign(await prepare({ ...call.params, ...call.body }, call, deps)),
});
