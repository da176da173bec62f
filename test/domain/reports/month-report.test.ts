import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, type Column } from '#domain/reports/columns.ts';
import { officeReports, publicPart, publicTotal, totalOf } from '#domain/reports/month-report.ts';

const month = '2018-03';
const offices = ['uralsk', 'borili', 'centre-uralsk'];
const countsOf = (told: readonly (readonly [Omit<Column, 'month'>, number])[]) => {
  const counts = new Map<string, number>();
  for (const [column, count] of told) addTo(counts, { month, ...column }, count);
  return counts;
};
const term = (office: string, kept: number, missed: number, answeredLate = 0, daysLate = 0) =>
  (
    [
      ['termsKept', kept],
      ['termsMissed', missed],
      ['answeredLate', answeredLate],
      ['daysLate', daysLate],
    ] as const
  ).map(([figure, count]) => [{ office, figure, of: 'case.examination' }, count] as const);

describe('the report of a month', () => {
  it('tells of each office its figures by ground, its terms in one row, its lists, and who decided', () => {
    const counts = countsOf([
      [{ office: 'uralsk', figure: 'refused', of: 'requirements-not-met' }, 2],
      [{ office: 'uralsk', figure: 'filed', of: 'portal' }, 5],
      [{ office: 'uralsk', figure: 'refused', of: 'requirements-not-met', official: 'staff_head' }, 2],
      ...term('uralsk', 7, 2, 1, 6),
    ]);
    const [uralsk, borili] = officeReports(counts, [{ office: 'uralsk', list: 'orphans', size: 40 }], offices);
    expect(uralsk).toEqual({
      office: 'uralsk',
      figures: [
        { figure: 'filed', of: 'portal', count: 5 },
        { figure: 'refused', of: 'requirements-not-met', count: 2 },
      ],
      terms: [{ term: 'case.examination', kept: 7, missed: 2, answeredLate: 1, daysLate: 6 }],
      queue: [{ list: 'orphans', size: 40 }],
      officials: [{ official: 'staff_head', figure: 'refused', of: 'requirements-not-met', count: 2 }],
    });
    expect(borili).toEqual({ office: 'borili', figures: [], terms: [], queue: [], officials: [] });
  });

  it('stands in the order of the table of figures, then of what each is of, and terms in that of their names', () => {
    const termOf = (of: string) => [{ office: 'uralsk', figure: 'termsKept', of }, 1] as const;
    const told = countsOf([
      [{ office: 'uralsk', figure: 'removed', of: 'MOVED_AWAY' }, 1],
      [{ office: 'uralsk', figure: 'filed', of: 'portal' }, 1],
      [{ office: 'uralsk', figure: 'left' }, 1],
      [{ office: 'uralsk', figure: 'removed', of: 'DIED' }, 1],
      [{ office: 'uralsk', figure: 'filed', of: 'corporation' }, 1],
      [{ office: 'uralsk', figure: 'removed', of: 'LIED' }, 1],
      [{ office: 'uralsk', figure: 'removed' }, 1],
      ...[termOf('offer.minutes'), termOf('case.total'), termOf('complaint.answer'), termOf('case.examination')],
    ]);
    const reports = officeReports(told, [], ['uralsk']);
    for (const part of [...reports, totalOf(reports)]) {
      expect(part.figures.map(({ figure, of = '-' }) => `${figure} ${of}`)).toEqual([
        ...['filed corporation', 'filed portal', 'removed -', 'removed DIED', 'removed LIED', 'removed MOVED_AWAY'],
        'left -',
      ]);
      expect(part.terms.map((one) => one.term)).toEqual([
        ...['case.examination', 'case.total', 'complaint.answer', 'offer.minutes'],
      ]);
    }
  });

  it('stands so over all offices too, whichever of them has what', () => {
    const told = countsOf([
      [{ office: 'uralsk', figure: 'termsKept', of: 'offer.minutes' }, 1],
      [{ office: 'borili', figure: 'termsKept', of: 'case.examination' }, 1],
    ]);
    const { terms } = totalOf(officeReports(told, [], offices));
    expect(terms.map((one) => one.term)).toEqual(['case.examination', 'offer.minutes']);
  });

  it('adds up what was done late over all offices too', () => {
    const counts = countsOf([...term('uralsk', 7, 4, 3, 6), ...term('borili', 3, 2, 2, 5)]);
    const terms = [{ term: 'case.examination', kept: 10, missed: 6, answeredLate: 5, daysLate: 11 }];
    expect(totalOf(officeReports(counts, [], offices)).terms).toEqual(terms);
  });

  it('adds up over all offices, each figure, term and list by itself', () => {
    const counts = countsOf([
      [{ office: 'uralsk', figure: 'filed', of: 'portal' }, 5],
      [{ office: 'borili', figure: 'filed', of: 'portal' }, 7],
      [{ office: 'borili', figure: 'filed', of: 'corporation' }, 1],
      ...term('uralsk', 7, 2, 1, 6),
      ...term('borili', 3, 1),
    ]);
    const sizes = [
      { office: 'uralsk', list: 'orphans', size: 40 },
      { office: 'borili', list: 'orphans', size: 2 },
    ];
    expect(totalOf(officeReports(counts, sizes, offices))).toEqual({
      figures: [
        { figure: 'filed', of: 'corporation', count: 1 },
        { figure: 'filed', of: 'portal', count: 12 },
      ],
      terms: [{ term: 'case.examination', kept: 10, missed: 3, answeredLate: 1, daysLate: 6 }],
      queue: [{ list: 'orphans', size: 42 }],
    });
  });
});

describe('the whole oblast', () => {
  const figured = fc.record({
    office: fc.constantFrom(...offices),
    figure: fc.constantFrom('filed', 'refused', 'registered', 'termsKept', 'termsMissed', 'answeredLate', 'daysLate'),
    of: fc.constantFrom('portal', 'public-sector', 'case.total', 'offer.minutes'),
    official: fc.option(fc.constantFrom('staff_head', 'staff_other'), { nil: undefined }),
    count: fc.nat({ max: 1000 }),
  });
  const sizes = fc.array(
    fc.record({
      office: fc.constantFrom(...offices),
      list: fc.constantFrom('orphans', 'public-sector'),
      size: fc.nat(),
    }),
    { maxLength: 12 },
  );

  it('is the sum of its offices in each number, and has none of which no office has a part', () => {
    fc.assert(
      fc.property(fc.array(figured, { maxLength: 60 }), sizes, (told, queue) => {
        const reports = officeReports(
          countsOf(told.map(({ count, ...column }) => [column as Omit<Column, 'month'>, count])),
          queue,
          offices,
        );
        const total = totalOf(reports);
        const sum = <T>(all: readonly T[], is: (one: T) => boolean, count: (one: T) => number) =>
          all.filter(is).reduce((whole, one) => whole + count(one), 0);
        for (const { figure, of, count } of total.figures)
          expect(count).toBe(
            sum(
              reports.flatMap(({ figures }) => figures),
              (one) => one.figure === figure && one.of === of,
              (one) => one.count,
            ),
          );
        for (const { term, ...whole } of total.terms)
          for (const part of ['kept', 'missed', 'answeredLate', 'daysLate'] as const)
            expect(whole[part]).toBe(
              sum(
                reports.flatMap(({ terms }) => terms),
                (one) => one.term === term,
                (one) => one[part],
              ),
            );
        for (const { list, size } of total.queue)
          expect(size).toBe(
            sum(
              reports.flatMap((one) => one.queue),
              (one) => one.list === list,
              (one) => one.size,
            ),
          );
        const names = (of: readonly { figures: readonly { figure: string; of?: string | undefined }[] }[]) =>
          new Set(of.flatMap(({ figures }) => figures.map(({ figure, of: what }) => `${figure} ${what}`)));
        expect(names([total])).toEqual(names(reports));
      }),
    );
  });
});

describe('what outsiders are given of it (X227)', () => {
  const part = (count: number, [kept, missed, late]: readonly [number, number, number], size: number) => ({
    figures: [{ figure: 'filed', of: 'portal', count } as const],
    terms: [{ term: 'case.examination', kept, missed, answeredLate: late, daysLate: late }],
    queue: [{ list: 'orphans', size }],
  });
  const told = (...asked: Parameters<typeof part>) => {
    const { figures, terms, queue } = publicPart(part(...asked));
    return [figures.length, terms.length, queue.length];
  };

  it('has no number from one to nine, of people, of terms kept or missed, or of those done since', () => {
    expect(told(9, [9, 10, 10], 9)).toEqual([0, 0, 0]);
    expect(told(10, [10, 10, 10], 10)).toEqual([1, 1, 1]);
    expect(told(0, [0, 0, 0], 0)).toEqual([1, 1, 1]);
    expect(told(10, [10, 9, 0], 10)).toEqual([1, 0, 1]);
    expect(told(10, [10, 15, 6], 10)).toEqual([1, 0, 1]);
  });

  // biome-ignore format: a table, one case a row
  it.each<[string, readonly [number, number, number], number | undefined]>([
    ['where each office is told', [40, 20, 10], 70],
    ['where one has nothing', [40, 20, 0], 60],
    ['not where the one that is not told would be found', [40, 20, 5], undefined],
    ['not where the two together would', [40, 4, 5], undefined],
    ['where the two that are not told are enough together', [40, 6, 7], 53],
    ['where none is told, and all are enough', [6, 5, 4], 15],
    ['where two are told as nothing', [12, 0, 0], 12],
    ['not where all are few', [3, 2, 1], undefined],
    ['where there is nothing', [0, 0, 0], 0],
  ])('is told of the whole oblast %s', (_, filed, told) => {
    const of = (office: string, count: number) =>
      [[{ office, figure: 'filed', of: 'portal' }, count], [{ office, figure: 'removed', of: 'DIED' }, 30], ...term(office, count, 0)] as const;
    const sizes = offices.map((office, nth) => ({ office, list: 'orphans', size: filed[nth] ?? 0 }));
    const reports = officeReports(countsOf(offices.flatMap((office, nth) => of(office, filed[nth] ?? 0))), sizes, offices);
    const { figures, terms, queue } = publicTotal(reports);
    const counted = (figure: string) => figures.find((one) => one.figure === figure)?.count;
    expect([counted('filed'), terms[0]?.kept, queue[0]?.size]).toEqual([told, told, told]);
    expect(counted('removed')).toBe(90);
  });

  it('leaves no small number where what is told of the offices is taken from what is told of all', () => {
    const aCount = fc.nat({ max: 30 });
    fc.assert(
      fc.property(fc.tuple(aCount, aCount, aCount), (filed) => {
        const reports = officeReports(
          countsOf(
            offices.flatMap((office, index) => [
              [{ office, figure: 'filed', of: 'portal' } as const, filed[index] ?? 0] as const,
              ...term(office, filed[index] ?? 0, 0),
            ]),
          ),
          offices.map((office, index) => ({ office, list: 'orphans', size: filed[index] ?? 0 })),
          offices,
        );
        const total = publicTotal(reports);
        const shown = reports.map(publicPart);
        const left = (of: (one: ReturnType<typeof publicPart>) => number | undefined) => {
          const whole = of(total);
          return whole === undefined ? 0 : whole - shown.reduce((sum, one) => sum + (of(one) ?? 0), 0);
        };
        for (const rest of [
          left(({ figures }) => figures[0]?.count),
          left(({ terms }) => terms[0]?.kept),
          left(({ queue }) => queue[0]?.size),
        ])
          expect(rest === 0 || rest >= 10).toBe(true);
      }),
    );
  });
});
