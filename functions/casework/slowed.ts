import type { RealTime } from '#casework/ports/clock.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { Tries } from '#casework/ports/tries.ts';
import type { Turned } from '#casework/turned.ts';
import {
  countersOf,
  letsIn,
  ownKey,
  type SlowDownId,
  slowDowns,
  type Tried,
  type TriedAbout,
  waitOfTry,
} from '#domain/regulation/slow-downs.ts';
import { type Result, refused } from '#domain/result.ts';

export interface SlowedDeps {
  readonly tries: Tries;
  readonly keyring: Keyring;
  readonly realTime: RealTime;
}

interface Try<T, Code extends string> {
  readonly tried: Tried;
  /** whom and what it is about, known or unknown, a person by keyed hash; and who asks */
  readonly about: TriedAbout;
  /** the refusals that say that what was tried was wrong */
  readonly wrong: readonly Code[];
  readonly look: () => Promise<Result<T, Turned<Code>>>;
}

/**
 * Looks at what somebody tries, unless too much was wrong before; only what is wrong counts. What lets a person in makes the
 * pair of person and address known. A fault of ours is nobody's failure.
 */
export async function slowed<T, Code extends string>(
  { tried, about, wrong, look }: Try<T, Code>,
  deps: SlowedDeps,
): Promise<Result<T, Turned<Code>>> {
  const { tries, realTime } = deps;
  const own = await ownOf(tried, about, deps);
  const pair = letsIn[tried] ? own.personByAsker : undefined;
  const isKnown = pair !== undefined && (await tries.isKnown(pair));
  const counters = countersOf(tried, { ...about, ...own }, isKnown);
  const each = (act: (id: SlowDownId, counted: string) => Promise<unknown>) =>
    Promise.all(counters.map(({ id, counted }) => act(id, counted)));
  const before = await Promise.all(
    counters.map(async ({ id, counted }) => ({ id, failures: await tries.begin(id, counted) })),
  );
  const retryAfterSeconds = waitOfTry(before, realTime());
  if (retryAfterSeconds !== undefined) {
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

async function ownOf(tried: Tried, { person, number, asker }: TriedAbout, { keyring }: Pick<SlowedDeps, 'keyring'>) {
  const own = (about: string | undefined) => (about && asker ? keyring.macOf(ownKey(tried, about, asker)) : undefined);
  return { personByAsker: await own(person), numberByAsker: await own(number) };
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
