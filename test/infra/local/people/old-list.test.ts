import { describe, expect, it } from 'vitest';
import { parseIin } from '#domain/iin.ts';
import { queueListIds } from '#domain/regulation/categories.ts';
import { localCitizens } from '#infra/local/people/local-citizens.ts';
import { localStaff } from '#infra/local/people/local-people.ts';
import { oldCsv, sizesOfOral } from '#infra/local/people/old-list.ts';

const sizes = queueListIds.map((list) => sizesOfOral[list]);

describe('a realistic old list', () => {
  it('is of as many people as stood on each list of Oral in 2023 (law.md 7.2)', () => {
    expect(sizes.toSorted((one, other) => one - other)).toEqual([0, 187, 1966, 2159, 8485, 9851]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(22_648);
  });

  it('is of people whose numbers hold, each once, none of them of the local Kezek', () => {
    const [, ...lines] = oldCsv({ rows: 22_648, seed: 'oral' });
    const numbers = lines.map((line) => line.split(',')[1] ?? '');
    expect(new Set(numbers).size).toBe(22_648);
    expect(numbers.filter((number) => !parseIin(number).ok)).toEqual([]);
    const known = new Set(numbers);
    expect([...localCitizens, ...localStaff].filter(({ iin }) => known.has(iin))).toEqual([]);
  });

  it('is the same for the same seed, and another list of the office begins with other people', () => {
    const asked = { rows: 50, seed: 'one' };
    expect([...oldCsv(asked)]).toEqual([...oldCsv(asked)]);
    expect([...oldCsv({ ...asked, firstPerson: 50 })].slice(1)).not.toContain([...oldCsv(asked)][1]);
  });
});
