import { createHash, randomBytes } from 'node:crypto';
import type { RealTime } from '#casework/ports/clock.ts';
import type { Accounts, StaffRegister } from '#casework/ports/identity.ts';
import type { AccessToken, IssuedToken, KeptSession, Sessions, Tokens } from '#casework/ports/sessions.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { endOf, isOver, type SessionOf, untilNewer } from '#domain/regulation/sessions.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isAtPost } from '#domain/staff/staff.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface SessionDeps {
  readonly accounts: Accounts;
  readonly staff: StaffRegister;
  readonly citizenTokens: Tokens;
  readonly staffTokens: Tokens;
  readonly sessions: Sessions;
  readonly realTime: RealTime;
  readonly pause: (ms: number) => Promise<void>;
}

/** A token, and with what and until when it is renewed. */
export interface Session extends AccessToken {
  readonly refreshToken: string;
  /** it must be renewed within this time, again and again, or it ends */
  readonly idleSeconds: number;
  readonly endsAtMs: number;
}

interface Whose {
  readonly of: SessionOf;
  readonly username: string;
}

/** Of each kind of account: who holds it now, since when its sessions count, and who issues its tokens. */
const holders = {
  citizen: async ({ username }: Whose, _now: Instant, { accounts }: SessionDeps) => accounts.holderOf(username),
  staff: async ({ username }: Whose, now: Instant, { staff }: SessionDeps) => {
    const member = await staff.get(username);
    return member && isAtPost(member, localDate(now)) ? member : undefined;
  },
} as const;

const issuedBy = ({ of, username }: Whose, { citizenTokens, staffTokens }: SessionDeps): Promise<IssuedToken> =>
  (of === 'citizen' ? citizenTokens : staffTokens).issue(username);

const sha256 = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Begins a session of whoever has just proven who he is (10.2–10.3, 8.2). Undefined: nobody holds this account now. */
export async function beginSession(whose: Whose, now: Instant, deps: SessionDeps): Promise<Session | undefined> {
  const holder = await holders[whose.of](whose, now, deps);
  if (!holder) return undefined;
  const wait = untilNewer(deps.realTime(), holder.sessionsFromMs);
  if (wait > 0) await deps.pause(wait);
  const startedAtMs = deps.realTime();
  const token = await issuedBy(whose, deps);
  const refreshToken = randomBytes(32).toString('base64url');
  const session = { ...whose, startedAtMs, lastUsedAtMs: startedAtMs };
  await deps.sessions.keep(sha256(refreshToken), session, { id: token.id, endsAtMs: endOf(session) });
  return sessionWith(token, refreshToken, session);
}

/**
 * X69: renews a session while its owner works. Whoever was idle for too long, has changed his password, serves no more or
 * has worked as long as one may signs in again; what he saved is kept. Repeating is harmless.
 */
export async function renewSession(
  refreshToken: string,
  now: Instant,
  deps: SessionDeps,
): Promise<Result<Session, 'SESSION_OVER'>> {
  const secret = sha256(refreshToken);
  const session = await deps.sessions.find(secret);
  if (!session) return refused('SESSION_OVER');
  const atMs = deps.realTime();
  const holder = await holders[session.of](session, now, deps);
  if (!holder || isOver(session, atMs, holder.sessionsFromMs)) {
    await deps.sessions.end(secret);
    return refused('SESSION_OVER');
  }
  const token = await issuedBy(session, deps);
  if (!(await deps.sessions.use(secret, atMs, token.id))) return refused('SESSION_OVER');
  return ok(sessionWith(token, refreshToken, session));
}

/** Ends one session with every token that was issued in it, and no other of the same person (X69). */
export const endSession = (refreshToken: string, { sessions }: Pick<SessionDeps, 'sessions'>): Promise<void> =>
  sessions.end(sha256(refreshToken));

const sessionWith = (
  { accessToken, expiresInSeconds }: AccessToken,
  refreshToken: string,
  session: KeptSession,
): Session => ({
  accessToken,
  expiresInSeconds,
  refreshToken,
  idleSeconds: lengthOf('sessionIdle') / 1000,
  endsAtMs: endOf(session),
});
