import { describe, expect, it } from 'vitest';
import { comparedAddress } from '#domain/text/address.ts';

const same = (one: string, other: string) => comparedAddress(one) === comparedAddress(other);
const flat = 'Абай даңғылы, 7-үй, 2-пәтер';

describe('two writings of an address (X285)', () => {
  it.each([
    ['case, points and spaces', 'абай  даңғылы 7 үй, 2 пәтер'],
    ['the order of its words', 'даңғылы Абай, 7-үй, 2-пәтер'],
    ['its marks in another language', 'проспект Абай, дом 7, кв. 2'],
    ['no marks at all', 'АБАЙ ПР. 7-2'],
    ['letters of another alphabet that look alike', 'Aбaй даңғылы, 7-үй, 2-пәтер'],
    ['noughts before a number', 'Абай даңғылы, 07-үй, 02-пәтер'],
    ['marks that are one letter', 'Абай пр., 7 ү. 2 п.'],
  ])('are one with %s', (_, other) => expect(same(flat, other)).toBe(true));

  it.each([
    ['another flat', 'Абай даңғылы, 7-үй, 3-пәтер'],
    ['the flat and the house changed', 'Абай даңғылы, 2-үй, 7-пәтер'],
    ['a block of the house', 'Абай даңғылы, 7А-үй, 2-пәтер'],
    ['a street of that name', 'Абай көшесі, 7-үй, 2-пәтер'],
    ['another avenue', 'Достық даңғылы, 7-үй, 2-пәтер'],
    ['a house without its flat', 'Абай даңғылы, 7-үй'],
  ])('are two with %s', (_, other) => expect(same(flat, other)).toBe(false));

  it('are one however the block of a house is parted from it', () => {
    for (const other of ['Абай даңғылы, 7 А, 2', 'абай пр. 7-а үй 2 пәтер'])
      expect(same('Абай даңғылы, 7А-үй, 2-пәтер', other)).toBe(true);
    expect(same('Абай даңғылы, 7, 2А', 'Абай даңғылы, 7А, 2')).toBe(false);
  });

  it('are two where a street alone is named, or a lane, a quarter', () =>
    expect(new Set(['Абай көшесі, 1', 'Абай тұйығы, 1', 'Абай мкр, 1', 'Абай, 1'].map(comparedAddress)).size).toBe(4));
});
