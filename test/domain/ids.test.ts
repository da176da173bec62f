import { expect, it } from 'vitest';
import { idPattern, newId } from '#domain/ids.ts';

it('draws each id anew, across every draw of bytes', () => {
  const at = Date.parse('2018-02-19T05:00:00.000Z');
  const ids = Array.from({ length: 500 }, () => newId('record', at));
  expect(ids.filter((id) => !idPattern('record').test(id))).toEqual([]);
  const random = ids.map((id) => id.slice(-16));
  expect(new Set(random).size).toBe(500);
  for (let place = 0; place < 16; place++) expect(new Set(random.map((text) => text[place])).size).toBeGreaterThan(20);
});
