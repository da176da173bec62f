import * as z from 'zod/mini';
import { MemberRef } from '#domain/form/form.ts';
import { IdentityDocument } from '#domain/form/identity-document.ts';
import { ForeignersToo } from '#domain/form/person.ts';

/** Somebody of age in the family who agrees at a desk: as the form names him, by the document he shows, and by his IIN if it names one (X131, X160); an old list names by IIN alone. */
export const Agreeing = z.strictObject({
  ref: z.optional(MemberRef),
  iin: z.optional(ForeignersToo),
  identityDocument: IdentityDocument,
});
