/** `npm run prove` asks for the whole; beside every other test a sweep has a minute and begins from one seed. */
export const isWhole = process.env.KEZEK_PROVE === 'whole';
export const seed = Number(process.env.KEZEK_SEED ?? 165);
/** ms */
const cap = 45_000;

/** Is there time left? Always, where the whole is proved. */
export function timeLeft(): () => boolean {
  const until = Date.now() + cap;
  return () => isWhole || Date.now() < until;
}

/** The same order for the same seed. */
export function shuffled<T>(all: readonly T[]): T[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return all
    .map((one) => [next(), one] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([, one]) => one);
}
