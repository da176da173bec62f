import type { SessionTimes } from '#domain/regulation/sessions.ts';

/** What opens the doors for a quarter of an hour. */
export interface AccessToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

/** Issues tokens to whoever has proven who he is; no password is asked or changed. */
export interface Tokens {
  issue(username: string): Promise<AccessToken>;
}

export interface KeptSession extends SessionTimes {
  readonly username: string;
}

/** Sessions by the hash of the secret that renews them, so that whoever reads the table renews nothing. */
export interface Sessions {
  keep(secretSha256: string, session: KeptSession, endsAtMs: number): Promise<void>;
  find(secretSha256: string): Promise<KeptSession | undefined>;
  /** It is used at this moment. */
  use(secretSha256: string, atMs: number): Promise<void>;
  end(secretSha256: string): Promise<void>;
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
