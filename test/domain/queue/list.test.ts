import { describe, expect, it } from 'vitest';
import { emptyDay, emptyYear, isCounted, slotOf } from '#domain/queue/list.ts';

describe('the five minutes of a moment', () => {
  it.each([
    ['2018-02-19T06:00:00.000Z', '2018-02-19T06:00'],
    ['2018-02-19T06:04:59.999Z', '2018-02-19T06:00'],
    ['2018-02-19T06:05:00.000Z', '2018-02-19T06:05'],
    ['2018-02-19T06:09:59.999Z', '2018-02-19T06:05'],
    ['2018-02-19T06:10:00.000Z', '2018-02-19T06:10'],
    ['2018-02-19T23:59:59.999Z', '2018-02-19T23:55'],
  ])('of %s are those of %s, so that slots are in the order of their moments', (priorityMoment, slot) =>
    expect(slotOf({ priorityMoment })).toBe(slot),
  );
});

describe('a day', () => {
  const year = (days: Record<string, number>) => ({ ...emptyYear('uralsk', 'orphans', 2018), days });
  const day = (slots: Record<string, number>) => ({ ...emptyDay('uralsk', 'orphans', '2018-02-19'), slots });

  it('counts by slots when they hold all of its entries, as one without entries does', () => {
    const slots = { '2018-02-19T06:00': 2, '2018-02-19T06:05': 1 };
    expect(isCounted(day(slots), year({ '2018-02-19': 3, '2018-02-20': 9 }))).toBe(true);
    expect(isCounted(day({}), year({ '2018-02-20': 9 }))).toBe(true);
  });

  it('does not when some were registered before days were counted so', () => {
    expect(isCounted(day({ '2018-02-19T06:00': 2 }), year({ '2018-02-19': 3 }))).toBe(false);
    expect(isCounted(day({}), year({ '2018-02-19': 1 }))).toBe(false);
    expect(isCounted(day({ '2018-02-19T06:00': 2 }), year({ '2018-02-19': 1 }))).toBe(false);
  });
});
