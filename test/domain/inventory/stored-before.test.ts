import { describe, expect, it } from 'vitest';
import { storedBefore } from '#domain/inventory/stored-before.ts';

const snapshot = { id: 'inventory_1', looked: 10 };

describe('an inventory that was kept before (X254)', () => {
  it.each<[string, object, object]>([
    [
      'named each amendment',
      [proposed('NEED_ENDED', 1), proposed('DIED', 2), proposed('NEED_ENDED', 3)],
      { NEED_ENDED: 2, DIED: 1 },
    ],
    ['had proposed nothing', [], {}],
    ['counts by ground already', { NEED_ENDED: 2 }, { NEED_ENDED: 2 }],
  ])('is read as it would be kept now: it %s', (_, kept, read) =>
    expect(storedBefore({ ...snapshot, proposed: kept })).toEqual({ ...snapshot, proposed: read }),
  );
});

function proposed(ground: string, n: number): object {
  return { amendment: `amendment_${n}`, ground };
}
