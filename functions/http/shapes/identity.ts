import * as z from 'zod/mini';

/** The document by which the operator knows who stands before him. */
export const IdentityDocument = z.strictObject({
  number: z.string().check(z.regex(/^[0-9A-ZА-Я]{6,12}$/)),
  issuedOn: z.iso.date(),
  issuedBy: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
});

/** Who stands before the operator. */
export const who = z.enum(['recipient', 'representative']);

const has = (pattern: RegExp, error: string) => z.refine<string>((text) => pattern.test(text), { error });
/** As the pools demand it, told before anything is asked of them. */
export const newPassword = z
  .string()
  .check(
    z.minLength(10),
    z.maxLength(99),
    has(/\d/, 'PASSWORD_WITHOUT_DIGIT'),
    has(/[a-z]/, 'PASSWORD_WITHOUT_LOWER_CASE'),
    has(/[A-Z]/, 'PASSWORD_WITHOUT_UPPER_CASE'),
    has(/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/, 'PASSWORD_WITHOUT_SYMBOL'),
  );
export const signedNonce = z.strictObject({
  nonceId: z.uuid(),
  cms: z.base64().check(z.minLength(1), z.maxLength(100_000)),
});
export const staffLogin = z.string().check(z.minLength(1), z.maxLength(60));
export const password = z.string().check(z.minLength(1), z.maxLength(256));
export const Session = z.object({ accessToken: z.string(), expiresInSeconds: z.number() });
