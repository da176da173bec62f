import type { SessionTimes } from '#domain/regulation/sessions.ts';

/** What opens the doors for a quarter of an hour. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

/** With the id by which a door knows it. */
export interface IssuedToken extends AccessToken {
  readonly id: string;
}

/** Issues tokens to whoever has proven who he is; no password is asked or changed. */
export interface Tokens {
  issue(username: string): Promise<IssuedToken>;
}

export interface KeptSession extends SessionTimes {
  readonly username: string;
}

/** Sessions by the hash of the secret that renews them, so that whoever reads the table renews nothing. */
export interface Sessions {
  /** with its first token */
  keep(
    secretSha256: string,
    session: KeptSession,
    first: Pick<IssuedToken, 'id'> & { readonly endsAtMs: number },
  ): Promise<void>;
  find(secretSha256: string): Promise<KeptSession | undefined>;
  /** It is used at this moment, and this token issued; false: it has ended meanwhile, and the token is given to nobody. */
  use(secretSha256: string, atMs: number, tokenId: string): Promise<boolean>;
  /** Ends it with all of its tokens, at once and once more. */
  end(secretSha256: string): Promise<void>;
  /** Was this token ended with its session? Known for as long as it could live. */
  isEnded(tokenId: string): Promise<boolean>;
}

/**
 * In its pool each person has two users: one whose password he knows, which is only asked, and the bearer, of whom the
 * tokens are made and whose password nobody knows. So no other door of the pool gives a token that opens ours.
 */
const prefix = 'bearer-of-';
export const bearerOf = (username: string): string => `${prefix}${username}`;
/** Whose token it is; undefined: not one that we have issued. */
export const ownerOf = (bearer: string): string | undefined =>
  bearer.startsWith(prefix) ? bearer.slice(prefix.length) : undefined;
