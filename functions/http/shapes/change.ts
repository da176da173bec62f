import * as z from 'zod/mini';
import { Iin } from '#domain/form/person.ts';
import { changeKinds } from '#domain/regulation/changes.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';

/** The purpose of a request that is no registration: what is to be changed of the entry with this provider; `of`: whom one succeeds (X55, 73(2)). */
export const ChangeAsked = z.strictObject({
  kind: z.enum(changeKinds),
  provider: z.enum(providerIds),
  of: z.optional(Iin),
});
