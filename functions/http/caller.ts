import * as z from 'zod/mini';

/** The document by which the operator knows who stands before him. */
export const IdentityDocument = z.strictObject({
  number: z.string().check(z.regex(/^[0-9A-ZА-Я]{6,12}$/)),
  issuedOn: z.iso.date(),
  issuedBy: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
});

export interface Caller {
  readonly identityDocument: z.infer<typeof IdentityDocument>;
}
