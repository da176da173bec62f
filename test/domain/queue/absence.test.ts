import { describe, expect, it } from 'vitest';
import { absenceOf, isAbsentAt, type OwnAct } from '#domain/queue/absence.ts';
import type { ListActKind } from '#domain/queue/list-acts.ts';

const rank = { day: '2017-05-02', priorityMoment: '2017-05-02T05:00:00.000Z', intakeSequence: 4 };
const act = (
  kind: ListActKind,
  at: string,
  { caseId = 'amendment_1', left = rank }: { caseId?: string; left?: typeof rank } = {},
): OwnAct => ({
  list: 'orphans',
  item: { sequence: 1, kind, ground: '73(1)', caseId, registerNumber: 7, at, left },
});
const registered = act('REGISTERED', '2017-06-01', { caseId: 'case_1' });

describe('while an entry was off its list (X318)', () => {
  it('is from its removal on, by the place that it had then', () => {
    const left = { ...rank, priorityMoment: '2017-05-02T09:00:00.000Z' };
    expect(absenceOf([registered, act('REMOVED', '2018-02-01', { left })])).toEqual({
      list: 'orphans',
      rank: left,
      spans: [{ from: '2018-02-01' }],
    });
  });

  it('is none of whoever stands, nor of whoever stood by the entry into which his was merged', () => {
    const back = act('RESTORED', '2018-03-01', { caseId: 'amendment_2' });
    expect(absenceOf([registered])).toBeUndefined();
    expect(absenceOf([registered, act('REMOVED', '2018-02-01'), back])).toBeUndefined();
    expect(absenceOf([registered, act('MERGED', '2018-02-01')])).toBeUndefined();
    expect(absenceOf([])).toBeUndefined();
  });

  it('is each time that one decision held, and not what an earlier one had taken and given back', () => {
    const acts = [
      registered,
      act('REMOVED', '2017-07-01', { caseId: 'amendment_0' }),
      act('RESTORED', '2017-08-01', { caseId: 'amendment_9' }),
      act('REMOVED', '2018-02-01'),
      act('RESTORED', '2018-03-01'),
      act('REMOVED', '2018-04-01'),
    ];
    const absence = absenceOf(acts);
    expect(absence?.spans).toEqual([{ from: '2018-02-01', to: '2018-03-01' }, { from: '2018-04-01' }]);
    const isAway = (at: string) => absence !== undefined && isAbsentAt(absence, at);
    expect(
      ['2017-07-15', '2018-01-31', '2018-02-01', '2018-02-28', '2018-03-01', '2018-04-01', '2030-01-01'].map(isAway),
    ).toEqual([false, false, true, true, false, true, true]);
  });

  it('does not begin while its person has the dwelling that a court takes from him later', () => {
    const acts = [
      registered,
      act('HOUSED', '2018-02-01', { caseId: 'offer_1' }),
      act('HOUSING_REMOVED', '2018-05-01', { caseId: 'offer_1' }),
    ];
    expect(absenceOf(acts)?.spans).toEqual([{ from: '2018-05-01' }]);
  });
});
