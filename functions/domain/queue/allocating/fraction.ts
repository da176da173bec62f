/** An exact fraction, in its lowest terms and with a positive lower number: shares of dwellings must add up. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** In a loop: numbers of some thousand digits, as years of rounds make them, are more steps than a stack has. */
function divisor(one: bigint, other: bigint): bigint {
  let [greater, less] = [one, other];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}

const sizeOf = (number: bigint): bigint => (number < 0n ? -number : number);

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(over), BigInt(under)];
  if (below === 0n) throw new Error('a fraction of nothing');
  const common = divisor(sizeOf(above), sizeOf(below)) * (below < 0n ? -1n : 1n);
  return { over: above / common, under: below / common };
}

export const zero = fraction(0);
export const one = fraction(1);

/**
 * Both are in their lowest terms, so only what their lower numbers share can be shared by the sum: against a short fraction a
 * long one is divided once, where the greatest divisor of two long numbers would take as many steps as they have digits.
 */
export function plus(left: Fraction, right: Fraction): Fraction {
  const shared = divisor(left.under, right.under);
  const [ours, theirs] = [left.under / shared, right.under / shared];
  const over = left.over * theirs + right.over * ours;
  const common = divisor(sizeOf(over), shared);
  return { over: over / common, under: ours * (right.under / common) };
}

export const minus = (left: Fraction, right: Fraction): Fraction =>
  plus(left, { over: -right.over, under: right.under });

export function times(left: Fraction, right: Fraction): Fraction {
  const [down, up] = [divisor(sizeOf(left.over), right.under), divisor(sizeOf(right.over), left.under)];
  return { over: (left.over / down) * (right.over / up), under: (left.under / up) * (right.under / down) };
}

/** Negative: the left is less; zero: they are one number. */
export function compared(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.over * right.under - right.over * left.under;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** As it is kept and shown: 3/5, or -2. */
export const fractionText = ({ over, under }: Fraction): string => (under === 1n ? `${over}` : `${over}/${under}`);

/** What `fractionText` wrote, in its lowest terms: the balances of years are long, and nobody looks for their divisors again. */
export function fractionOf(text: string): Fraction {
  const [, over, under = '1'] = /^(-?\d+)(?:\/(\d+))?$/.exec(text) ?? [];
  if (over === undefined) throw new Error(`${text} is no fraction`);
  const below = BigInt(under);
  if (below === 0n) throw new Error('a fraction of nothing');
  return { over: BigInt(over), under: below };
}
