import type { RealTime } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Tries } from '#casework/ports/tries.ts';
import type { Turned } from '#casework/turned.ts';
import {
  type Counted,
  countersOf,
  type SlowDownId,
  slowDowns,
  type Tried,
  waitOf,
} from '#domain/regulation/slow-downs.ts';
import { type Result, refused } from '#domain/result.ts';

export interface SlowedDeps {
  readonly tries: Tries;
  readonly keyring: Keyring;
  readonly realTime: RealTime;
}

interface Try<T, Code extends string> {
  readonly tried: Tried;
  /** keyed hashes of whom and what it is about, known or unknown; the pair of person and address is made of them */
  readonly about: Partial<Record<Exclude<Counted, 'pair'>, string>>;
  /** the refusals that say that what was tried was wrong */
  readonly wrong: readonly Code[];
  readonly look: () => Promise<Result<T, Turned<Code>>>;
}

/**
 * Looks at what somebody tries, unless too much was wrong before; only what is wrong counts. What is right makes the pair of
 * person and address known. A fault of ours is nobody's failure.
 */
export async function slowed<T, Code extends string>(
  { tried, about, wrong, look }: Try<T, Code>,
  deps: SlowedDeps,
): Promise<Result<T, Turned<Code>>> {
  const { tries, realTime } = deps;
  const { person, address } = about;
  const pair = person && address && (await deps.keyring.macOf(`${tried} of ${person} from ${address}`));
  const isKnown = pair !== undefined && (await tries.isKnown(pair));
  const counters = countersOf(tried, { ...about, pair }, isKnown);
  const each = (act: (id: SlowDownId, counted: string) => Promise<unknown>) =>
    Promise.all(counters.map(({ id, counted }) => act(id, counted)));
  const before = await Promise.all(counters.map(({ id, counted }) => tries.begin(id, counted)));
  const waits = counters.map(({ id }, index) => waitOf(id, before[index] ?? { count: 0 }, realTime()) ?? 0);
  const retryAfterSeconds = Math.max(0, ...waits);
  if (retryAfterSeconds > 0) {
    await each(tries.takeBack);
    return refused({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds });
  }
  const looked = await unlessFault(look, () => each(tries.takeBack));
  if (!looked.ok) {
    const isWrong = (wrong as readonly string[]).includes(looked.error.code);
    await each(isWrong ? tries.fail : tries.takeBack);
    return looked;
  }
  await each((id, counted) => (counted === pair ? tries.forgive(id, counted) : tries.takeBack(id, counted)));
  if (pair !== undefined) await tries.know(pair);
  return looked;
}

/** X69: whoever keeps the secret did not look at it and asks for time; nobody's failure, so it waits as the first delay does. */
export const slowDown = (id: SlowDownId): Turned<never> => ({
  code: 'TOO_MANY_REQUESTS',
  retryAfterSeconds: slowDowns[id].firstSeconds,
});

async function unlessFault<T>(look: () => Promise<T>, otherwise: () => Promise<unknown>): Promise<T> {
  try {
    return await look();
  } catch (fault) {
    await otherwise();
    throw fault;
  }
}
