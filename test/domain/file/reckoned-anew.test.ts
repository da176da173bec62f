import { describe, expect, it } from 'vitest';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import type { TermState } from '#domain/file/state.ts';
import { termsToReckonAnew } from '#domain/file/terms/running-terms.ts';
import { endOfDay } from '#domain/time/local-date.ts';
import { caseIn, clock } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';

const now = '2018-02-27T06:00:00.000Z';
const until = (lastDay: string) => ({ lastDay, dueAt: endOfDay(lastDay) });
const theCase = caseIn('UNDER_EXAMINATION');

/** As it was told by another calendar. */
const toldAs = (changes: Readonly<Record<string, Partial<TermState>>>, file = theCase) => ({
  ...file,
  terms: Object.fromEntries(
    Object.entries(file.terms).map(([term, state]) => [term, { ...state, ...changes[term] } as TermState]),
  ),
});
const anew = (changes: Readonly<Record<string, Partial<TermState>>>, at = now) =>
  termsToReckonAnew(application, toldAs(changes), at);
const days = (changes: Readonly<Record<string, Partial<TermState>>>, at = now) =>
  anew(changes, at).map(({ term, lastDay, movedFrom }) => [term, lastDay, movedFrom]);

describe('the running terms by the calendar as it is entered now (X61)', () => {
  it('are left where nothing has moved', () => {
    expect(anew({})).toEqual([]);
  });

  it('are counted again, and say which day was told before', () => {
    const { total } = theCase.terms;
    expect(anew({ total: until('2018-03-21') })).toEqual([
      {
        type: 'TermReckonedAnew',
        term: 'total',
        startedAt: total?.startedAt,
        acceptedOn: total?.acceptedOn,
        countedFrom: total?.countedFrom,
        nominalLastDay: total?.nominalLastDay,
        ...until('2018-03-26'),
        movedFrom: '2018-03-21',
        replaces: total?.commit,
      },
    ]);
  });

  it('move what they cap with them, the cap first', () => {
    const told = { total: until('2018-03-10'), examination: { ...until('2018-03-10'), nominalLastDay: '2018-03-20' } };
    expect(days(told)).toEqual([
      ['total', '2018-03-26', '2018-03-10'],
      ['examination', '2018-03-20', '2018-03-10'],
    ]);
    const shorter = {
      total: { ...until('2018-04-10') },
      examination: { ...until('2018-04-05'), nominalLastDay: '2018-04-05' },
    };
    expect(days(shorter)).toEqual([
      ['total', '2018-03-26', '2018-04-10'],
      ['examination', '2018-03-26', '2018-04-05'],
    ]);
  });

  it('are capped by a total that has not moved', () => {
    expect(days({ examination: { ...until('2018-04-05'), nominalLastDay: '2018-04-05' } })).toEqual([
      ['examination', '2018-03-26', '2018-04-05'],
    ]);
  });

  it.each([
    ['the last moment before it is due', '2018-03-21T18:59:59.999Z', 1],
    ['it is due', '2018-03-21T19:00:00.000Z', 0],
    ['it has been due', '2018-03-22T06:00:00.000Z', 0],
  ])('stay as they were told once they are due: %s', (_, at, moved) => {
    expect(days({ total: until('2018-03-21') }, at)).toHaveLength(moved);
  });

  it.each([
    ['the last moment before the day it would be', '2018-03-26T18:59:59.999Z', 1],
    ['that moment itself', '2018-03-26T19:00:00.000Z', 0],
    ['after it', '2018-03-27T06:00:00.000Z', 0],
  ])('are not moved into the past: %s', (_, at, moved) => {
    expect(days({ total: until('2018-04-30') }, at)).toHaveLength(moved);
  });

  it('are told again when only the warning that they may move, or the day of acceptance, is another', () => {
    expect(days({ total: { mayMove: true } })).toEqual([['total', '2018-03-26', undefined]]);
    expect(days({ total: { acceptedOn: '2018-02-20' } })).toEqual([['total', '2018-03-26', undefined]]);
  });

  it('are not asked where they run no more', () => {
    expect(days({ total: { ...until('2018-03-21'), state: 'met' } })).toEqual([]);
  });

  it('are reckoned by the clock alone, as its command (X61)', () => {
    const occasion = { actor: clock, now };
    const file = toldAs({ total: until('2018-03-21') });
    const decided = decide(application, file, { command: { type: 'ReckonTerms' }, occasion });
    expect(decided).toEqual({ ok: true, value: termsToReckonAnew(application, file, now) });
  });
});

describe('a term that was reckoned anew', () => {
  const file = toldAs({ total: { ...until('2018-03-21'), rungs: ['reminder'], mayMove: true } });
  const [event] = termsToReckonAnew(application, file, now);
  if (!event) throw new Error('nothing has moved');

  it('keeps what was climbed and that it runs, says from where it moved and when, and may move no more', () => {
    const { total } = later(file, now, event).terms;
    expect(total).toEqual({
      ...theCase.terms.total,
      ...until('2018-03-26'),
      rungs: ['reminder'],
      movedFrom: '2018-03-21',
      commit: file.version + 1,
    });
  });

  it('still says from where it moved first when it is told again for the same day', () => {
    const moved = later(file, now, event);
    const { movedFrom: _, ...same } = event;
    expect(later(moved, now, same).terms.total?.movedFrom).toBe('2018-03-21');
    expect(later(moved, now, { ...event, movedFrom: '2018-03-26' }).terms.total?.movedFrom).toBe('2018-03-26');
  });

  it('takes the open task with it whose step stands by it, and no other', () => {
    const opened = { type: 'TaskOpened', step: 'draft-result', role: 'executor', organisation: 'uralsk' } as const;
    const due = later(file, now, { ...opened, dueAt: file.terms.examination?.dueAt });
    expect(later(due, now, event).task).toEqual(due.task);
    const own = { ...event, term: 'examination', dueAt: endOfDay('2018-03-19') } as const;
    expect(later(due, now, own).task).toEqual({ ...due.task, dueAt: endOfDay('2018-03-19') });
    expect(later(file, now, own).task).toBeUndefined();
  });

  it('that the file has not leaves it as it is', () => {
    const { total: _, ...terms } = file.terms;
    const without = { ...file, terms };
    expect(later(without, now, event).terms).toEqual(terms);
  });
});
