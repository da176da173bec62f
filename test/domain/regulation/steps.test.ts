import { describe, expect, it } from 'vitest';
import { isTerm, paragraphOf, terms } from '#domain/application/terms.ts';
import { procedureEdition } from '#domain/regulation/procedure-edition.ts';
import { stepLabels } from '#domain/regulation/step-labels.ts';
import { type Step, type StepId, steps, stepsEvidence } from '#domain/regulation/steps.ts';

const rows: readonly (readonly [string, Step])[] = Object.entries(steps);
const limitOf = (ids: readonly StepId[], unit: 'minute' | 'calendarDay') =>
  ids.map((id) => steps[id].limit).reduce((sum, limit) => sum + (limit?.unit === unit ? limit.amount : 0), 0);

describe('the steps of the regulation', () => {
  it('sum to 29 days 30 minutes and so fit into the thirty days (para 5, X1)', () => {
    const all = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'] as const;
    expect([limitOf(all, 'calendarDay'), limitOf(all, 'minute')]).toEqual([29, 30]);
    expect(limitOf(all, 'calendarDay') + limitOf(all, 'minute') / (24 * 60)).toBeLessThanOrEqual(terms.total.amount);
  });

  it('leave the portal 27 days 15 minutes (paras 5 and 10, X2)', () => {
    const portal = ['P2', 'P3', 'P4', 'P5'] as const;
    expect([limitOf(portal, 'calendarDay'), limitOf(portal, 'minute')]).toEqual([27, 15]);
  });

  it('of 8.3–8.7 fit into the fifteen minutes of intake; with 9.1–9.2 they take fourteen, with the return nineteen (X5)', () => {
    expect(limitOf(['C3', 'C4', 'C5', 'C7'], 'minute')).toBe(10);
    expect(limitOf(['C3', 'C4', 'C5', 'C7', 'C8', 'C9'], 'minute')).toBe(14);
    expect(limitOf(['C3', 'C4', 'C5', 'C7', 'C8', 'C9', 'C10a'], 'minute')).toBe(19);
    expect(limitOf(['C3', 'C4', 'C5', 'C6'], 'minute')).toBe(10);
    expect(limitOf(['C3', 'C4', 'C5', 'C7'], 'minute')).toBeLessThanOrEqual(terms.intake.amount);
  });

  it('of a person have the same limit and paragraph as the term that enforces them', () => {
    for (const [id, { limit, term, paragraph }] of rows) {
      if (term === undefined) continue;
      if (!isTerm(term)) throw new Error(`${id} names a term that nobody knows: ${term}`);
      expect(terms[term].amount, id).toBe(limit?.amount);
      expect([paragraphOf(term, 'corporation'), paragraphOf(term, 'portal')], id).toContain(paragraph);
    }
  });

  it('cover paras 5.1–5.7, 8.1–8.7, 9.1–9.4 and 10.1–10.11, none missing', () => {
    const upTo = (paragraph: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${paragraph}.${index + 1}`);
    const expected = [...upTo('5', 7), ...upTo('8', 7), ...upTo('9', 4), ...upTo('10', 11)];
    expect([...new Set(rows.map(([, { paragraph }]) => paragraph))]).toEqual(expected);
  });

  it('are all of the regulation’s own edition and words', () => {
    expect(stepsEvidence).toEqual({ edition: procedureEdition, mark: 'S' });
  });

  it('use every label once, each under its own paragraph', () => {
    const used = rows.flatMap(([, { labels }]) => labels);
    expect([...used].sort()).toEqual(Object.keys(stepLabels).sort());
    for (const [id, { paragraph, labels }] of rows)
      expect(
        labels.every((label) => label.split(' ')[0] === paragraph),
        id,
      ).toBe(true);
  });
});
