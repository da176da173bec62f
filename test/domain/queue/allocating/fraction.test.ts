import { assert, bigInt, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compared,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  minus,
  plus,
  times,
} from '#domain/queue/allocating/fraction.ts';

const small = bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const under = bigInt({ min: 1n, max: 10n ** 12n });

/** Lower numbers that share much, some or nothing with one another, and what all of them divide. */
const lowers = [1n, 2n, 3n, 4n, 6n, 9n, 12n, 35n, 49n, 1260n, 8485n, 9851n, 8485n * 9851n, 2n ** 40n];
const lcm = lowers.reduce((all, one) => all * one, 1n);

describe('an exact fraction', () => {
  it.each([
    [4, 20, '1/5'],
    [-4, 20, '-1/5'],
    [4, -20, '-1/5'],
    [-4, -20, '1/5'],
    [0, -3, '0'],
    [6, 3, '2'],
  ])('is kept in its lowest terms, over a positive number: %i/%i as %s', (over, below, text) => {
    const value = fraction(over, below);
    expect(fractionText(value)).toBe(text);
    expect(fractionOf(text)).toEqual(value);
  });

  it('is brought to its lowest terms however many digits years of rounds have given it', () => {
    let [before, last] = [1n, 1n];
    for (let n = 0; n < 20_000; n += 1) [before, last] = [last, before + last];
    expect(fraction(before * 6n, last * 6n)).toEqual({ over: before, under: last });
  });

  it('adds, takes away and multiplies without losing anything', () => {
    const third = fraction(1, 3);
    expect(plus(plus(third, third), third)).toEqual(fraction(1));
    expect(minus(fraction(1, 2), third)).toEqual(fraction(1, 6));
    expect(times(fraction(2, 3), fraction(3, 4))).toEqual(fraction(1, 2));
  });

  it('comes out in its lowest terms, as though both had one lower number', () => {
    const some = tuple(small, constantFrom(...lowers)).map(([over, below]) => fraction(over, below));
    const whole = ({ over, under: below }: Fraction) => over * (lcm / below);
    assert(
      property(some, some, (left, right) => {
        expect(plus(left, right)).toEqual(fraction(whole(left) + whole(right), lcm));
        expect(minus(left, right)).toEqual(fraction(whole(left) - whole(right), lcm));
        expect(times(left, right)).toEqual(fraction(whole(left) * whole(right), lcm * lcm));
      }),
    );
  });

  it('is compared as a number', () => {
    expect(compared(fraction(1, 3), fraction(33_333, 100_000))).toBe(1);
    expect(compared(fraction(-1, 3), fraction(1, 3))).toBe(-1);
    expect(compared(fraction(2, 6), fraction(1, 3))).toBe(0);
  });

  it('comes back from whatever it is kept as', () =>
    assert(
      property(small, under, (over, below) => {
        const value = fraction(over, below);
        expect(fractionOf(fractionText(value))).toEqual(value);
        expect(minus(plus(value, fraction(7, 9)), fraction(7, 9))).toEqual(value);
      }),
    ));

  it.each(['', '1/', '/2', '1/2/3', '0.5', '1/-2', ' 1'])('is not read from %j', (text) =>
    expect(() => fractionOf(text)).toThrow('is no fraction'),
  );

  it('is of something', () => {
    expect(() => fractionOf('1/0')).toThrow('a fraction of nothing');
    expect(() => fraction(1, 0)).toThrow('a fraction of nothing');
  });
});
