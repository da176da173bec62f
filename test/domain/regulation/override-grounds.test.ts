import { describe, expect, it } from 'vitest';
import { publicGroundsOf } from '#domain/queue/public-grounds.ts';
import { overrideFits, overrideGroundIds, overrideGrounds } from '#domain/regulation/allocations/override-grounds.ts';
import { categoryIds } from '#domain/regulation/categories.ts';

describe('a dwelling out of the order (X199)', () => {
  it('is given by a court act, or to the family of somebody who died on duty (74(3))', () => {
    expect(overrideGroundIds).toEqual(['COURT_ACT', 'DIED_ON_DUTY']);
    expect(categoryIds.filter((category) => overrideFits('COURT_ACT', category))).toEqual([...categoryIds]);
    expect(categoryIds.filter((category) => overrideFits('DIED_ON_DUTY', category))).toEqual(['fallen-families']);
  });

  it('is published as such, by which of the two kinds', () =>
    expect(Object.values(overrideGrounds).map(({ told }) => told)).toEqual(
      publicGroundsOf.HOUSED.filter((ground) => ground !== 'HOUSED'),
    ));
});
