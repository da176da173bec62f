import { array, assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import { inDealingOrder } from '#domain/queue/allocating/dwelling.ts';
import { aDwelling } from '#test/builders/allocations/a-round.ts';

const inOrder = [
  aDwelling('d9', { rooms: 1, area: 30 }),
  aDwelling('d1', { rooms: 1, area: 33.5 }),
  aDwelling('d2', { rooms: 1, area: 33.5 }),
  aDwelling('d8', { rooms: 2, area: 29 }),
  aDwelling('d0', { rooms: 2, area: 44 }),
  aDwelling('d7', { rooms: 3, area: 20 }),
];

it('dwellings are dealt by rooms, then by area, then by id, however they were named (X190)', () => {
  assert(
    property(shuffledSubarray(inOrder, { minLength: inOrder.length }), (any) => {
      expect(inDealingOrder(any).map(({ id }) => id)).toEqual(['d9', 'd1', 'd2', 'd8', 'd0', 'd7']);
    }),
  );
  assert(
    property(array(constantFrom(...inOrder)), (any) => {
      const before = [...any];
      inDealingOrder(any);
      expect(any).toEqual(before);
    }),
  );
});
