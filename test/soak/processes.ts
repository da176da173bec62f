import type { Dice } from './dice.ts';

/** The process was killed, or its caller waited in vain: what was written stays, and nobody heard the answer. */
export class NoAnswer extends Error {
  override readonly name = 'Lambda.Unknown';
}

/** What a table or a neighbour of ours answers when it cannot serve now. */
class Unserved extends Error {
  override readonly name = 'RequestLimitExceeded';
}

/** Was it made up here, so that whoever hears of it asks again? */
export const isMadeUp = (error: unknown): boolean => error instanceof NoAnswer || error instanceof Unserved;

/** What befalls a process: at its n-th write, at its n-th call, or at all of them. */
type Trouble =
  | { readonly kind: 'none' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'dies before' | 'dies after' | 'loses the answer' | 'contention'; readonly write: number }
  | { readonly kind: 'unserved'; readonly call: number };

interface Ports {
  readonly [port: string]: unknown;
}

/** The names of what changes something, port by port; whatever else of them is asked only reads. */
export type Writes = Readonly<Record<string, readonly string[]>>;

export interface Processes<D> {
  /** Runs it as a process of its own, which may be slow, die or lose what it is answered; throws NoAnswer when it died. */
  run<T>(name: string, work: (deps: D) => Promise<T>): Promise<T>;
  /** processes that were in trouble, by what it was */
  readonly troubles: ReadonlyMap<string, number>;
}

interface Surroundings<D> {
  readonly deps: D;
  readonly writes: Writes;
  readonly dice: () => Dice;
  readonly sleep: (ms: number) => Promise<void>;
  /** how often a process of that name is in trouble at all */
  readonly often: (name: string) => number;
  readonly trace: (line: () => string) => void;
}

const never = <T>(): Promise<T> => new Promise(() => {});

/** The least and most that one call of a slow process takes, of several kinds. */
const paces = [
  [5, 80],
  [100, 3000],
  [3000, 20_000],
] as const;

function drawn(dice: Dice, often: number): Trouble {
  if (!dice.chance(often)) return { kind: 'none' };
  const [least, most] = dice.pick(paces) ?? paces[0];
  const write = 1 + dice.below(dice.chance(0.7) ? 3 : 9);
  const kind = dice.pick([
    'slow',
    'slow',
    'slow',
    'dies before',
    'dies after',
    'loses the answer',
    'contention',
    'unserved',
  ] as const);
  if (kind === 'slow' || kind === undefined) return { kind: 'slow', ms: dice.between(least, most) };
  return kind === 'unserved' ? { kind, call: 1 + dice.below(12) } : { kind, write };
}

/** Processes over the same ports, each in a trouble of its own or in none. */
export function aProcessor<D extends object>(around: Surroundings<D>): Processes<D> {
  const troubles = new Map<string, number>();
  return {
    troubles,
    run: async (name, work) => {
      const trouble = drawn(around.dice(), around.often(name));
      if (trouble.kind === 'none') return work(around.deps);
      troubles.set(trouble.kind, (troubles.get(trouble.kind) ?? 0) + 1);
      around.trace(() => `  ${name}: ${JSON.stringify(trouble)}`);
      return mortal(name, { trouble, work, around });
    },
  };
}

interface Mortal<D, T> {
  readonly trouble: Trouble;
  readonly work: (deps: D) => Promise<T>;
  readonly around: Surroundings<D>;
}

/** Once it has died nothing of it goes on: whatever it asks is never answered. */
function mortal<D extends object, T>(name: string, { trouble, work, around }: Mortal<D, T>): Promise<T> {
  let isDead = false;
  let calls = 0;
  let writes = 0;
  return new Promise<T>((resolve, reject) => {
    const die = <A>(): Promise<A> => {
      isDead = true;
      reject(new NoAnswer(`${name} died`));
      return never<A>();
    };
    const call = async <A>(isWrite: boolean, method: string, ask: () => Promise<A>): Promise<A> => {
      if (isDead) return never<A>();
      calls += 1;
      if (isWrite) writes += 1;
      if (trouble.kind === 'unserved' && trouble.call === calls) throw new Unserved(`${name}: ${method}`);
      if (trouble.kind === 'slow') await around.sleep(trouble.ms * around.dice().fraction());
      const isStruck = isWrite && 'write' in trouble && trouble.write === writes;
      if (isStruck && trouble.kind === 'dies before') return die<A>();
      if (isStruck && trouble.kind === 'contention' && method === 'commit') return [{ at: 'contention' }] as A;
      const answer = await ask();
      if (isStruck && trouble.kind === 'dies after') return die<A>();
      if (isStruck && trouble.kind === 'loses the answer') throw new Unserved(`${name}: the answer of ${method}`);
      return answer;
    };
    work(troubled(around, call)).then(resolve, reject);
  });
}

type Call = <A>(isWrite: boolean, method: string, ask: () => Promise<A>) => Promise<A>;

/** The same ports, each function of which goes through the call; what is no function of a port is as it was. */
function troubled<D extends object>({ deps, writes }: Surroundings<D>, call: Call): D {
  const all: Record<string, unknown> = { ...(deps as Ports) };
  for (const [port, changing] of Object.entries(writes)) {
    const real = all[port] as Record<string, unknown>;
    const own: Record<string, unknown> = { ...real };
    for (const [method, ask] of Object.entries(real))
      if (typeof ask === 'function')
        own[method] = (...args: unknown[]) =>
          call(changing.includes(method), method, () => (ask as (...given: unknown[]) => Promise<unknown>)(...args));
    all[port] = own;
  }
  return all as D;
}
