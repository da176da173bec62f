import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenBy, idleWish, type Wish, wishIds } from '#domain/queue/allocating/wishes.ts';
import { aDwelling } from '#test/builders/allocations/a-round.ts';

const flats = [
  aDwelling('d1', { floor: 5, rooms: 2, area: 50 }),
  aDwelling('d2', { floor: 1, rooms: 2, area: 45 }),
  aDwelling('d3', { floor: 1, rooms: 3, area: 60 }),
];

describe('what somebody would choose first (X208)', () => {
  it.each<[string, readonly Wish[], string]>([
    ['nothing is said: by id', [], 'd1'],
    ['the lowest, and of equal floors by id', ['LOWER_FLOOR'], 'd2'],
    ['the highest', ['HIGHER_FLOOR'], 'd1'],
    ['the lowest, and there the more rooms', ['LOWER_FLOOR', 'MORE_ROOMS'], 'd3'],
    ['the fewer rooms, and of those the smaller', ['FEWER_ROOMS', 'SMALLER'], 'd2'],
    ['the larger before the lower', ['LARGER', 'LOWER_FLOOR'], 'd3'],
  ])('%s', (_, wishes, first) => expect(chosenBy(wishes, flats)?.id).toBe(first));

  it('is nothing where nothing suits', () => expect(chosenBy(['LARGER'], [])).toBeUndefined());

  it('does not hang on the order in which dwellings come', () => {
    const some = fc.array(fc.record({ floor: fc.nat(3), rooms: fc.nat(3), area: fc.nat(3) }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.subarray([...wishIds]), (drawn, wishes) => {
        const dwellings = drawn.map((one, index) => aDwelling(`d${index}`, one));
        expect(chosenBy(wishes, dwellings.toReversed())).toBe(chosenBy(wishes, dwellings));
      }),
    );
  });

  it.each<[readonly Wish[], number | undefined]>([
    [[], undefined],
    [['LOWER_FLOOR', 'LARGER', 'MORE_ROOMS'], undefined],
    [['LOWER_FLOOR', 'LOWER_FLOOR'], 1],
    [['HIGHER_FLOOR', 'LOWER_FLOOR'], 1],
    [['MORE_ROOMS', 'LARGER', 'FEWER_ROOMS'], 2],
    [['SMALLER', 'FEWER_ROOMS', 'LOWER_FLOOR'], undefined],
    [['LARGER', 'MORE_ROOMS', 'SMALLER'], 2],
  ])('%j has its first idle wish at %s', (wishes, index) => expect(idleWish(wishes)).toBe(index));
});
