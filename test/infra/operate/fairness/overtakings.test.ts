import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore } from '#domain/queue/place.ts';
import { localDate, startOfDay } from '#domain/time/local-date.ts';
import { reasonIds } from '#infra/operate/fairness/delays.ts';
import { farthestBefore, overtakenOn } from '#infra/operate/fairness/overtakings.ts';
import type { Standing } from '#infra/operate/fairness/standing.ts';
import { aDelay, aStanding, day, type Stood, start } from '#test/builders/lists/a-history.ts';

const now = new Date(start + 100 * day).toISOString();
const found = (...stood: readonly Stood[]) =>
  overtakenOn(stood.map(aStanding), 'decided', now).map(({ of, by, unexplained, delays: [longest] }) => ({
    ...{ n: of.intakeSequence, by, unexplained },
    ...(longest ? { reason: longest.reason } : {}),
  }));

const before = { n: 1, filed: 1, served: 20.5 };
const after = { n: 2, filed: 2, served: 10.5 };

describe('who was served before whom (X138)', () => {
  it.each<[string, readonly Stood[], ReturnType<typeof found>]>([
    ['in the order in which they stand: nobody', [before, { ...after, served: 30 }], []],
    ['who stands after on an earlier day, and no journal says why', [before, after], [{ n: 1, by: 1, unexplained: 1 }]],
    ['within one day the order is nobody’s', [before, { ...after, served: 20.1 }], []],
    [
      'at the same moment the lower sequence stands before',
      [before, { ...after, filed: 1 }],
      [{ n: 1, by: 1, unexplained: 1 }],
    ],
    ['who still waits, before whom others were served', [{ n: 1, filed: 1 }, after], [{ n: 1, by: 1, unexplained: 1 }]],
    ['who ended unserved waits for nothing', [{ n: 1, filed: 1, ended: true }, after], []],
    ['who is not served yet was served before nobody', [before, { n: 2, filed: 2 }], []],
    [
      'a delay at least as long as the difference is the reason',
      [{ ...before, delays: [aDelay('REGISTER_SILENT', 2, 12)] }, after],
      [{ n: 1, by: 1, unexplained: 0, reason: 'REGISTER_SILENT' }],
    ],
    [
      'a shorter one is none, though it is told',
      [{ ...before, delays: [aDelay('REGISTER_SILENT', 2, 4)] }, after],
      [{ n: 1, by: 1, unexplained: 1, reason: 'REGISTER_SILENT' }],
    ],
    [
      'two together may be, and the longer is named',
      [{ ...before, delays: [aDelay('DRAFT_RETURNED', 2, 6), aDelay('DOCUMENT_ASKED', 8, 15)] }, after],
      [{ n: 1, by: 1, unexplained: 0, reason: 'DOCUMENT_ASKED' }],
    ],
    [
      'what it lost after it was served is nobody’s reason',
      [{ ...before, delays: [aDelay('DRAFT_RETURNED', 20, 60)] }, after],
      [{ n: 1, by: 1, unexplained: 1, reason: 'DRAFT_RETURNED' }],
    ],
  ])('%s', (_, stood, expected) => {
    expect(found(...stood)).toEqual(expected);
  });

  it('shows of those who came before him the one who stands farthest behind', () => {
    const list = [before, after, { n: 3, filed: 3, served: 12 }, { n: 4, filed: 4, served: 40 }].map(aStanding);
    const [overtaken] = overtakenOn(list, 'decided', now);
    expect(overtaken && farthestBefore(overtaken, list, 'decided')?.id).toBe('case_3');
  });

  it('counts what comparing each with each counts', () => {
    fc.assert(
      fc.property(fc.array(stood, { maxLength: 40 }), (all) => {
        const list = all.map((one, n) => aStanding({ ...one, n }));
        const counted = overtakenOn(list, 'decided', now).map(({ of, by, unexplained }) => [of.id, by, unexplained]);
        expect(counted).toEqual(naively(list));
      }),
    );
  });
});

const days = fc.integer({ min: 0, max: 60 }).map((quarters) => quarters / 4);
const stood = fc
  .record({
    filed: days,
    takes: fc.option(days, { nil: undefined }),
    ended: fc.boolean(),
    delays: fc.array(fc.record({ reason: fc.constantFrom(...reasonIds), from: days, length: days }), { maxLength: 3 }),
  })
  .map(
    ({ filed, takes, ended, delays }): Omit<Stood, 'n'> => ({
      ...{ filed, ended: ended || takes !== undefined },
      ...(takes === undefined ? {} : { served: filed + takes }),
      delays: delays.map(({ reason, from, length }) => aDelay(reason, filed + from, filed + from + length)),
    }),
  );

const dayOf = (moment: number): number => Date.parse(startOfDay(localDate(new Date(moment).toISOString())));

/** n²: each compared with each who stands after. */
function naively(list: readonly Standing[]) {
  const waiting = list.filter(({ served, hasEnded }) => served.decided !== undefined || !hasEnded);
  return waiting
    .toSorted((one, other) => (isBefore(one, other) ? -1 : 1))
    .flatMap((of) => {
      const until = of.served.decided ?? Date.parse(now);
      const lost = of.delays.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - from), 0);
      const served = waiting.filter((one) => isBefore(of, one)).flatMap((one) => one.served.decided ?? []);
      const by = served.filter((moment) => moment < dayOf(until)).length;
      const unexplained = served.filter((moment) => moment < dayOf(until - lost)).length;
      return by > 0 ? [[of.id, by, unexplained]] : [];
    });
}
