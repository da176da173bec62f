import { describe, expect, it } from 'vitest';
import { terms } from '#domain/application/terms.ts';
import type { FrameEvent } from '#domain/file/event.ts';
import { termRunsOf, usedBy } from '#domain/file/terms/term-runs.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { datesOf } from '#domain/time/term-dates.ts';

/** Monday 19 February 2018. */
const at = (time: string, on = '2018-02-19') => localInstant(on, time);
const { registration, examination } = terms;
const started = (term: 'registration' | 'examination', from: string): FrameEvent => ({
  type: 'TermStarted',
  term,
  ...datesOf(terms[term], from),
});
const commit = (moment: string, ...events: readonly FrameEvent[]) => ({ at: moment, events });

describe('the runs of a term', () => {
  it('begin, are met in time or late, lapse, or still run', () => {
    const runs = termRunsOf([
      commit(at('10:00'), started('registration', at('10:00'))),
      commit(at('10:10'), { type: 'TermMet', term: 'registration', late: false }, started('examination', at('10:10'))),
      commit(at('11:00', '2018-03-20'), {
        type: 'TermMissed',
        term: 'examination',
        dueAt: at('00:00', '2018-03-17'),
        cause: 'OVERDUE',
      }),
      commit(
        at('12:00', '2018-03-20'),
        { type: 'TermMet', term: 'examination', late: true },
        started('examination', at('12:00', '2018-03-20')),
      ),
      commit(
        at('12:00', '2018-03-21'),
        { type: 'TermLapsed', term: 'examination', cause: 'RequestWithdrawn' },
        started('registration', at('12:00', '2018-03-21')),
      ),
    ]);
    expect(runs.map(({ term, state, isMissed }) => [term, state, isMissed])).toEqual([
      ['registration', 'met', false],
      ['examination', 'met', true],
      ['examination', 'lapsed', false],
      ['registration', 'running', false],
    ]);
  });

  it('that a neighbour’s silence let pass are nobody’s miss', () => {
    const missed = { type: 'TermMissed', term: 'registration', dueAt: at('10:15'), cause: 'HELD' } as const;
    const [run] = termRunsOf([commit(at('10:00'), started('registration', at('10:00'))), commit(at('10:15'), missed)]);
    expect(run).toMatchObject({ state: 'running', isMissed: false });
  });

  it('move with the calendar', () => {
    const dates = datesOf(examination, at('10:00'));
    const anew = {
      type: 'TermReckonedAnew',
      term: 'examination',
      ...dates,
      dueAt: at('00:00', '2018-03-20'),
      replaces: 1,
    } as const;
    const [run] = termRunsOf([commit(at('10:00'), started('examination', at('10:00'))), commit(at('11:00'), anew)]);
    expect(run?.dueAt).toBe(at('00:00', '2018-03-20'));
  });
});

describe('the time that a run took', () => {
  const run = (startedAt: string, endedAt: string, dueAt = endedAt) =>
    ({ term: 't', startedAt, endedAt, dueAt, state: 'met', isMissed: false }) as const;

  it.each([
    ['minutes are those of office hours: over the night', registration, at('18:25'), at('09:10', '2018-02-20'), 15, 1],
    ['days are whole days and parts of them', examination, at('10:00'), at('22:00', '2018-02-21'), 2.5, 1],
    [
      'working days are counted from the day after',
      { unit: 'workingDay', amount: 15 } as const,
      at('10:00', '2018-02-22'),
      at('18:00', '2018-02-26'),
      2,
      1,
    ],
  ])('%s', (_, row, from, to, amount, share) => {
    expect(usedBy(run(from, to), row, at('00:00', '2019-01-01'))).toEqual({ amount, share });
  });

  it('of a run that goes on is what has passed till now, against what was given', () => {
    const { endedAt: _, ...going } = run(at('10:00'), '', at('10:00', '2018-02-21'));
    expect(usedBy(going, examination, at('10:00', '2018-02-23'))).toEqual({ amount: 4, share: 2 });
  });
});
