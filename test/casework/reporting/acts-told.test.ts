import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActTold, actsTold, wholeOfActs } from '#casework/reporting/acts-told.ts';
import type { StaffActor } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { type ActsAsked, addTo, type Column } from '#domain/reports/columns.ts';
import { memoryReports } from '#test/fakes/memory-reports.ts';

const actor: StaffActor = { kind: 'auditor', staff: 'staff_auditor' as StaffId, organisation: 'oblast' };
const [month, office] = ['2018-03', 'uralsk'];
const asked: ActsAsked = { month, office };
const refused: Column = { month, office, figure: 'refused', of: 'no-consent' };
const columns: readonly Column[] = [
  refused,
  { ...refused, of: 'court-prohibition' },
  { ...refused, figure: 'removed', of: 'MOVED_AWAY' },
  { ...refused, figure: 'confirmed', of: 'REMOVAL', official: 'staff_supervisor' },
];

/** A month in which so many acts stand behind each of these numbers. */
async function aMonth(counts: readonly number[], of: readonly Column[] = columns) {
  const reports = memoryReports();
  const numbers = new Map<string, number>();
  const acts = of.flatMap((column, nth) => {
    const count = counts[nth] ?? 0;
    addTo(numbers, column, count);
    return Array.from({ length: count }, (_, commit) => ({
      ...{ column, file: `case_${nth}`, commit },
      at: new Date(Date.UTC(2018, 2, 1, 0, commit)).toISOString(),
    }));
  });
  await reports.count('case_1', { version: 0, counts: new Map(), acts: 0 }, { counts: numbers, acts });
  return { reports, cases: { load: async () => undefined }, access: { append: async () => {} } };
}

const named = ({ figure, of, file, commit }: ActTold): string => `${figure} ${of} ${file} ${commit}`;

describe('the acts of a month, page by page (X229)', () => {
  it('are each told once, whatever stands behind which number, and no page is endless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 130 }), { minLength: 4, maxLength: 4 }), async (counts) => {
        const deps = await aMonth(counts);
        const told: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await actsTold(asked, { actor, cursor }, deps);
          expect(page.items.length).toBeLessThan(100);
          told.push(...page.items.map(named));
          cursor = page.cursor;
          if (cursor === undefined) break;
          expect(cursor).toMatch(/^[\w-]{1,2000}$/);
        }
        expect(new Set(told).size).toBe(counts.reduce((sum, count) => sum + count, 0));
        expect(told).toEqual((await wholeOfActs(asked, actor, deps)).map(named));
      }),
      { numRuns: 30 },
    );
  });

  it('go on from no page of another question', async () => {
    const deps = await aMonth([60, 60]);
    const { cursor } = await actsTold({ ...asked, of: 'no-consent' }, { actor }, deps);
    const other = actsTold({ ...asked, of: 'court-prohibition' }, { actor, cursor }, deps);
    await expect(other).rejects.toMatchObject({ name: 'InvalidCursor' });
  });

  it('of an official stand among his office’s, and are told once', async () => {
    const deps = await aMonth([2, 1], [refused, { ...refused, official: 'staff_head' }]);
    expect(await wholeOfActs(asked, actor, deps)).toHaveLength(2);
    expect(await wholeOfActs({ ...asked, official: 'staff_head' }, actor, deps)).toHaveLength(1);
    expect(await wholeOfActs({ ...asked, official: 'staff_other' }, actor, deps)).toEqual([]);
  });
});
