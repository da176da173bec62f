import { Killed } from '#test/fakes/memory-case-store.ts';

/** Where a process is killed: before its n-th act outside the database, or after it, when nobody hears the answer. */
export interface Fate {
  /** acts so far */
  count(): number;
  strike(nth: number, when: 'before' | 'after'): void;
  act<T>(act: () => Promise<T>): Promise<T>;
}

/** Counts every act outside the transaction of a commit (a start, an answer, a token kept or forgotten, owed work done). */
export function aFate(): Fate {
  const blows = new Map<number, 'before' | 'after'>();
  let count = 0;
  return {
    count: () => count,
    strike: (nth, when) => void blows.set(count + nth, when),
    act: async (act) => {
      count += 1;
      const blow = blows.get(count);
      const of = count;
      if (blow === 'before') throw new Killed(`before act ${of}`);
      const answer = await act();
      if (blow === 'after') throw new Killed(`after act ${of}`);
      return answer;
    },
  };
}
