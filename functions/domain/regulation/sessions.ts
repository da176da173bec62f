import { lengthOf, type PeriodId } from './periods.ts';

/** Whose session it is: the two kinds of account. */
export type SessionOf = 'citizen' | 'staff';

/** The longest that a session may be renewed (X69). */
const longest = { citizen: 'citizenSession', staff: 'staffSession' } as const satisfies Record<SessionOf, PeriodId>;

/** Moments of one session, in real time; it is used whenever it is renewed. */
export interface SessionTimes {
  readonly of: SessionOf;
  readonly startedAtMs: number;
  readonly lastUsedAtMs: number;
}

/** The last moment to which this session may be renewed, however busy its owner is. */
export const endOf = ({ of, startedAtMs }: Pick<SessionTimes, 'of' | 'startedAtMs'>): number =>
  startedAtMs + lengthOf(longest[of]);

const secondOf = (ms: number): number => Math.floor(ms / 1000);

/**
 * Was this issued before all sessions of its owner were ended? Tokens tell their moment in whole seconds, so what was
 * issued in that very second is over, too.
 */
export const isEnded = (issuedAtMs: number, sessionsFromMs: number | undefined): boolean =>
  sessionsFromMs !== undefined && secondOf(issuedAtMs) <= secondOf(sessionsFromMs);

/** Milliseconds to wait until what is issued is not over already. */
export const untilNewer = (nowMs: number, sessionsFromMs: number | undefined): number =>
  sessionsFromMs !== undefined && isEnded(nowMs, sessionsFromMs) ? (secondOf(sessionsFromMs) + 1) * 1000 - nowMs : 0;

/** May it not be renewed any more? Idle for too long, as long as one may be, or ended with all others of its owner. */
export const isOver = (session: SessionTimes, nowMs: number, sessionsFromMs: number | undefined): boolean =>
  isEnded(session.startedAtMs, sessionsFromMs) ||
  nowMs >= session.lastUsedAtMs + lengthOf('sessionIdle') ||
  nowMs >= endOf(session);
