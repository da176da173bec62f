import * as z from 'zod/mini';
import type { Session as StartedSession } from '#casework/identity/session.ts';
import { code, line, secret, signature } from '#domain/text/texts.ts';

/** The same as it is stored, whatever the rules of that day were, and without the IIN that was named beside it. */
export const SeenDocument = z.object({ number: z.string(), issuedOn: z.string(), issuedBy: z.optional(z.string()) });

/** Who stands before the operator. */
export const who = z.enum(['recipient', 'representative']);

const has = (pattern: RegExp, error: string) => z.refine<string>((text) => pattern.test(text), { error });
/** As the pools demand it, told before anything is asked of them. */
export const newPassword = secret(
  99,
  z.minLength(10),
  has(/\d/, 'PASSWORD_WITHOUT_DIGIT'),
  has(/[a-z]/, 'PASSWORD_WITHOUT_LOWER_CASE'),
  has(/[A-Z]/, 'PASSWORD_WITHOUT_UPPER_CASE'),
  has(/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/, 'PASSWORD_WITHOUT_SYMBOL'),
);
export const password = secret(256);
/** A nonce, and the CMS over its content. */
export const signedNonce = z.strictObject({ nonceId: z.uuid(), cms: signature(100_000) });
export const staffLogin = line(60);
/** What renews a session, as it was given. */
export const refreshToken = code(100, 'REFRESH_TOKEN_INVALID', (typed) => /^[\w-]{43}$/.exec(typed)?.[0]);
export const Session = z.object({
  accessToken: z.string(),
  expiresInSeconds: z.number(),
  refreshToken: z.string(),
  idleSeconds: z.number(),
  endsAt: z.string(),
});
export const sessionView = ({ endsAtMs, ...session }: StartedSession): z.infer<typeof Session> => ({
  ...session,
  endsAt: new Date(endsAtMs).toISOString(),
});
