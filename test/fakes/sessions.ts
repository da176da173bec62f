import type { RealTime } from '#casework/ports/clock.ts';
import type { KeptSession, Sessions, Tokens } from '#casework/ports/sessions.ts';
import type { Tries } from '#casework/ports/tries.ts';
import { lengthOf } from '#domain/regulation/periods.ts';
import { type Failures, isForgotten } from '#domain/regulation/slow-downs.ts';

/** A token is its username, so that a test sees whose it is. */
export const memoryTokens = (): Tokens => {
  let count = 0;
  return {
    issue: async (username) => ({ accessToken: username, expiresInSeconds: 900, id: `${username}-${++count}` }),
  };
};

export function memorySessions(): Sessions {
  const kept = new Map<string, KeptSession>();
  const tokens = new Map<string, string[]>();
  const ended = new Set<string>();
  return {
    keep: async (secret, session, { id }) => {
      if (kept.has(secret)) throw new Error('the conditional request failed: the secret is used');
      kept.set(secret, session);
      tokens.set(secret, [id]);
    },
    find: async (secret) => kept.get(secret),
    use: async (secret, lastUsedAtMs, id) => {
      const session = kept.get(secret);
      if (!session) return false;
      if (session.lastUsedAtMs <= lastUsedAtMs) kept.set(secret, { ...session, lastUsedAtMs });
      tokens.get(secret)?.push(id);
      return true;
    },
    end: async (secret) => {
      for (const id of tokens.get(secret) ?? []) ended.add(id);
      kept.delete(secret);
    },
    isEnded: async (id) => ended.has(id),
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
