import type { RealTime } from '#casework/ports/clock.ts';
import type { KeptSession, Sessions, Tokens } from '#casework/ports/sessions.ts';
import type { Tries } from '#casework/ports/tries.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { type Failures, isForgotten } from '#domain/regulation/slow-downs.ts';

/** A token is its username, so that a test sees whose it is. */
export const memoryTokens = (): Tokens => ({
  issue: async (username) => ({ accessToken: username, expiresInSeconds: 900 }),
});

export function memorySessions(): Sessions {
  const kept = new Map<string, KeptSession>();
  return {
    keep: async (secret, session) => {
      if (kept.has(secret)) throw new Error('the conditional request failed: the secret is used');
      kept.set(secret, session);
    },
    find: async (secret) => kept.get(secret),
    use: async (secret, lastUsedAtMs) => {
      const session = kept.get(secret);
      if (session && session.lastUsedAtMs <= lastUsedAtMs) kept.set(secret, { ...session, lastUsedAtMs });
    },
    end: async (secret) => void kept.delete(secret),
  };
}

export interface MemoryTries extends Tries {
  /** what is counted now, by slow-down and whoever is counted */
  readonly failures: ReadonlyMap<string, Failures>;
}

export function memoryTries(realTime: RealTime): MemoryTries {
  const failures = new Map<string, Failures>();
  const known = new Map<string, number>();
  const change = (key: string, by: number, more: Partial<Failures> = {}) => {
    const { count, ...before } = failures.get(key) ?? { count: 0 };
    failures.set(key, { ...before, ...more, count: count + by });
  };
  return {
    failures,
    begin: async (id, counted) => {
      const key = `${id}#${counted}`;
      if (isForgotten(id, failures.get(key) ?? { count: 0 }, realTime())) failures.delete(key);
      const before = failures.get(key) ?? { count: 0 };
      change(key, 1);
      return before;
    },
    fail: async (id, counted) => change(`${id}#${counted}`, 0, { lastAtMs: realTime() }),
    takeBack: async (id, counted) => change(`${id}#${counted}`, -1),
    forgive: async (id, counted) => void failures.delete(`${id}#${counted}`),
    isKnown: async (pair) => (known.get(pair) ?? 0) > realTime(),
    know: async (pair) => void known.set(pair, realTime() + lengthOf('addressKnown')),
  };
}
