import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '#domain/application/application.ts';
import type { TermRun } from '#domain/file/terms/term-runs.ts';
import { type Delay, delaysOf, type Folded } from '#infra/operate/fairness/delays.ts';
import { day, start } from '#test/builders/lists/a-history.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const at = (days: number): string => new Date(start + days * day).toISOString();
const hold = { cause: 'TIMEOUT', since: at(0), tries: 1, nextTryAt: at(0) };
const plain = caseIn('UNDER_EXAMINATION', 'portal');
const states = {
  plain,
  held: { ...plain, holds: { 'send-request': hold } },
  returned: { ...plain, rounds: { 'draft-result': 1 } },
  lacking: { ...plain, lacksHolder: { since: at(0) } },
  both: { ...plain, rounds: { 'draft-result': 1 }, holds: { 'send-request': hold } },
} as const satisfies Record<string, Application>;

const foldedOf = (...steps: readonly (readonly [number, keyof typeof states])[]): Folded[] =>
  steps.map(([days, state]) => ({ at: at(days), events: [], after: states[state] }));
const late = (term: string, from: number, to: number): TermRun => ({
  ...{ term, startedAt: at(0), dueAt: at(from), endedAt: at(to), state: 'met', isMissed: true },
});
const inDays = (delays: readonly Delay[]) =>
  delays.map(({ reason, term, from, to }) => [term ?? reason, (from - start) / day, (to - start) / day]);

describe('the delays of a request', () => {
  it.each<[string, Folded[], TermRun[], ReturnType<typeof inDays>]>([
    [
      'go on from the commit that begins them to the one that ends them',
      foldedOf([1, 'held'], [3, 'plain']),
      [],
      [['REGISTER_SILENT', 1, 3]],
    ],
    ['go on till now', foldedOf([1, 'lacking']), [], [['NOBODY_THERE', 1, 50]]],
    [
      'take each moment once: who is silent comes before what was returned',
      foldedOf([1, 'returned'], [2, 'both'], [4, 'returned'], [5, 'plain']),
      [],
      [
        ['REGISTER_SILENT', 2, 4],
        ['DRAFT_RETURNED', 1, 2],
        ['DRAFT_RETURNED', 4, 5],
      ],
    ],
    [
      'leave to a missed term what nothing else accounts for',
      foldedOf([1, 'held'], [6, 'plain']),
      [late('examination', 4, 9)],
      [
        ['REGISTER_SILENT', 1, 6],
        ['examination', 6, 9],
      ],
    ],
    [
      'name of two missed terms the step before the whole',
      foldedOf([1, 'plain']),
      [late('total', 5, 12), late('examination', 4, 9)],
      [
        ['examination', 4, 9],
        ['total', 9, 12],
      ],
    ],
  ])('%s', (_, folded, runs, expected) => {
    expect(inDays(delaysOf(folded, runs, at(50)))).toEqual(expected);
  });

  it('never take a moment twice', () => {
    const step = fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...(Object.keys(states) as (keyof typeof states)[])),
    );
    const run = fc.tuple(fc.constantFrom('total', 'examination', 'signature'), fc.nat(30), fc.nat(20));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.array(run, { maxLength: 3 }), (steps, runs) => {
        const told = foldedOf(...steps.toSorted(([one], [other]) => one - other));
        const delays = delaysOf(
          told,
          runs.map(([term, from, length]) => late(term, from, from + length)),
          at(60),
        );
        const inOrder = delays.toSorted((one, other) => one.from - other.from);
        for (const [index, { to }] of inOrder.entries())
          expect(to).toBeLessThanOrEqual(inOrder[index + 1]?.from ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
