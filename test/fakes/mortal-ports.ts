import { Killed } from './memory-case-store.ts';

/** A process over ports, which dies where it is struck: from then on nothing of it goes on, until another begins. */
export interface Mortal<D> {
  readonly deps: D;
  /** every `port.function` that was asked so far */
  readonly asked: ReadonlySet<string>;
  /** what was changed so far, call by call */
  writes(): number;
  /** dies once the n-th change from now is done, so that nobody hears of it */
  strike(nth: number): void;
  /** another process begins */
  revive(): void;
}

type Ask = (...given: readonly unknown[]) => unknown;

/** The same ports, of which those functions change something: all else is only read. */
export function mortal<D extends object>(deps: D, changing: ReadonlySet<string>): Mortal<D> {
  const asked = new Set<string>();
  let [writes, dies, isDead] = [0, Number.NaN, false];
  const told = async (name: string, answer: unknown): Promise<unknown> => {
    asked.add(name);
    const done = await answer;
    if (!changing.has(name)) return done;
    writes += 1;
    isDead ||= writes === dies;
    if (isDead) throw new Killed(`after ${name}`);
    return done;
  };
  const port = (named: string, real: object): object =>
    new Proxy(real, {
      get: (target, method) => {
        const ask = Reflect.get(target, method) as Ask | undefined;
        if (typeof ask !== 'function') return ask;
        return (...given: readonly unknown[]) => {
          if (isDead) throw new Killed(`${named} is asked by nobody`);
          const answer = ask.apply(target, [...given]);
          return answer instanceof Promise ? told(`${named}.${String(method)}`, answer) : answer;
        };
      },
    });
  const ports = Object.entries(deps).map(([name, of]) => [name, isPort(of) ? port(name, of) : of]);
  return {
    deps: Object.fromEntries(ports) as D,
    asked,
    writes: () => writes,
    strike: (nth) => {
      dies = writes + nth;
    },
    revive: () => {
      isDead = false;
    },
  };
}

const isPort = (of: unknown): of is object => typeof of === 'object' && of !== null && !Array.isArray(of);
