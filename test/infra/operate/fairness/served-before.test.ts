import { describe, expect, it } from 'vitest';
import { emptyReport, takeIn } from '#infra/operate/fairness/report.ts';
import { servedBefore, whySumOf } from '#infra/operate/fairness/served-before.ts';
import { aDelay, aHistory, aStanding, day, type Stood, start } from '#test/builders/lists/a-history.ts';

const now = new Date(start + 100 * day).toISOString();

function told(...stood: readonly Stood[]) {
  const report = emptyReport({}, now);
  for (const one of stood) takeIn(report, aHistory(aStanding(one)));
  return servedBefore(report, 'decided', now);
}

/** One is served on the thirtieth day and has lost five: of the two before him, the journal accounts for the later. */
const between = [
  { n: 1, filed: 1, served: 30.5, delays: [aDelay('DRAFT_RETURNED', 20, 25)] },
  { n: 2, filed: 2, served: 10.5 },
  { n: 3, filed: 3, served: 28.5 },
] as const;

describe('the sums over all lists (X138)', () => {
  it('tell pairs with a reason and without one, and of whom they are once', () => {
    const { all, reasons } = told(...between);
    expect(all).toEqual({ standing: 3, overtaken: 1, pairs: 2, unexplained: 1 });
    expect(reasons).toEqual([
      { why: { reason: 'NO_REASON' }, overtaken: 1, alsoWithout: 0, pairs: 1 },
      { why: { reason: 'DRAFT_RETURNED' }, overtaken: 1, alsoWithout: 1, pairs: 1 },
    ]);
    expect(whySumOf(reasons)).toEqual({ why: { reason: 'NO_REASON' }, overtaken: 1, alsoWithout: 0, pairs: 2 });
    expect(whySumOf(reasons.slice(1))).toMatchObject({ overtaken: 1, alsoWithout: 1 });
  });

  it('compare nobody with another list, nor with another provider', () => {
    const [first, second, third] = between;
    const { all, by } = told(first, { ...second, list: 'orphans' }, { ...third, provider: 'kaztal' });
    expect(all).toMatchObject({ standing: 3, overtaken: 0 });
    expect([...by.list.keys(), ...by.office.keys()]).toEqual(['public-sector', 'orphans', 'uralsk', 'kaztal']);
  });

  it('show those overtaken without a reason most often, and never more than anybody reads', () => {
    const many = Array.from({ length: 40 }, (_, n): Stood => ({ n, filed: n, served: 90 - n * 1.5 }));
    const { worst } = told(...many);
    expect(worst.map(({ overtaken }) => overtaken.of.intakeSequence)).toEqual(many.slice(0, 12).map(({ n }) => n));
    expect(worst.every(({ before }) => before.id === 'case_39')).toBe(true);
  });
});
