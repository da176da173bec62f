import { describe, expect, it } from 'vitest';
import { absent, added, standingIn } from '#domain/staff/staff-changes.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';

const today = '2018-03-05';
const colleague = anOfficial({ id: officialId('head'), role: 'head', person: 'person_head' });
const longAgo = { from: '2017-01-09', to: '2018-06-30' };
/** Told when such spans were still told: longer than they may be now. */
const tooLong = { from: '2017-01-09', to: '2999-12-31' };
const forHead = { forStaff: colleague.id, role: 'head', organisation: 'uralsk' } as const;
const served = anOfficial({ from: '2016-01-01' });
const away = { ...served, absences: [longAgo] };
const standing = { ...served, substitutions: [{ ...forHead, ...longAgo }] };

type Said = ReturnType<typeof absent>;
const codeOf = (said: Said) => (said.ok ? 'taken' : said.error);

/** X80: from when and until when days are told, for those who are away and those who stand in; a row a span. */
// biome-ignore format: a table, one span a row
const spans: readonly [from: string, to: string, absence: string, substitution: string][] = [
  ['1900-01-01', '2999-12-31', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-02', '2018-03-09', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-03', '2018-03-09', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-25', '2018-03-09', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-26', '2018-03-09', 'taken',              'taken'],
  ['2018-03-05', '2019-03-04', 'taken',              'taken'],
  ['2018-03-05', '2019-03-05', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-03-05', '2021-03-04', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-03-05', '2021-03-05', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2018-03-05', '2999-12-31', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2019-03-05', '2019-03-08', 'taken',              'taken'],
  ['2019-03-06', '2019-03-08', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2018-03-09', '2018-03-05', 'DATES_WRONG',        'DATES_WRONG'],
];

/** Another last day of days that began long ago. */
// biome-ignore format: a table, one last day a row
const ends: readonly [to: string, absence: string, substitution: string][] = [
  ['2018-02-02', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-03', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-25', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-02-26', 'taken',              'taken'],
  ['2018-06-29', 'taken',              'taken'],
  ['2018-07-01', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2018-12-31', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2020-01-08', 'taken',              'DAYS_OUT_OF_BOUNDS'],
  ['2020-01-09', 'DAYS_OUT_OF_BOUNDS', 'DAYS_OUT_OF_BOUNDS'],
  ['2016-12-31', 'DATES_WRONG',        'DATES_WRONG'],
];

describe('days of absence and of standing in (X80)', () => {
  it.each(spans)('from %s to %s: %s, %s', (from, to, absence, substitution) => {
    const span = { from, to };
    expect(codeOf(absent(served, span, today))).toBe(absence);
    expect(codeOf(standingIn(served, { colleague, span, today }))).toBe(substitution);
  });

  it.each(ends)('told again from the same first day, until %s: %s, %s', (to, absence, substitution) => {
    const span = { from: longAgo.from, to };
    expect(codeOf(absent(away, span, today))).toBe(absence);
    expect(codeOf(standingIn(standing, { colleague, span, today }))).toBe(substitution);
  });

  it.each([
    ['2018-03-05', 'taken'],
    ['2020-01-09', 'taken'],
    ['2999-12-30', 'taken'],
    ['3000-01-01', 'DAYS_OUT_OF_BOUNDS'],
  ])('that last longer than they may are ended sooner, and no later: until %s %s', (to, expected) => {
    const span = { from: tooLong.from, to };
    const substitute = { ...served, substitutions: [{ ...forHead, ...tooLong }] };
    expect(codeOf(absent({ ...served, absences: [tooLong] }, span, today))).toBe(expected);
    const serving = { colleague, span, today };
    expect(codeOf(standingIn(substitute, serving))).toBe(expected);
  });

  it('have one last day, which is the one told last', () => {
    const week = { from: '2018-03-05', to: '2018-03-16' };
    const earlier = { from: '2018-03-05', to: '2018-03-08' };
    const back = absent({ ...served, absences: [week] }, earlier, today);
    expect(back.ok && back.value?.after.absences).toEqual([earlier]);
    const substitutions = [{ ...forHead, ...week }];
    const over = standingIn({ ...served, substitutions, to: '2018-03-10' }, { colleague, span: earlier, today });
    expect(over.ok && over.value?.after.substitutions).toEqual([{ ...forHead, ...earlier }]);
  });

  it('like a service, begin within a year, unless whoever deployed enters it', () => {
    const newcomer = anOfficial({ from: '2019-03-06' });
    const by = { kind: 'administrator', staff: 'staff_1', organisation: 'uralsk' } as never;
    const enter = (keeper: Parameters<typeof added>[1]['by'], from = newcomer.from) =>
      codeOf(added({ ...newcomer, from }, { present: undefined, by: keeper, today }));
    expect([enter(by), enter(by, '2019-03-05'), enter({ kind: 'deployer' })]).toEqual([
      'DAYS_OUT_OF_BOUNDS',
      'taken',
      'taken',
    ]);
  });
});
