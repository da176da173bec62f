import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termIds, termRow } from '#domain/application/terms.ts';
import { spanOf } from '#domain/application/words/terms/term-span.ts';
import { rungsOf } from '#domain/file/terms/rungs.ts';
import { localInstant } from '#domain/time/local-date.ts';

describe('the rungs of a term', () => {
  it('remind at 80 % of the term, record the breach when due, tell the head one and the administrator three working days later (X51)', () => {
    const span = spanOf('examination', localInstant('2017-10-05', '00:00'), { channel: 'corporation' });
    expect(span.lastDay).toBe('2017-10-30');
    expect([...rungsOf(termRow(span.term, 'corporation'), span)]).toEqual([
      { rung: 'reminder', at: '2017-10-25T14:12:00.000Z' },
      { rung: 'breach', at: localInstant('2017-10-31', '00:00') },
      { rung: 'head', at: localInstant('2017-11-01', '00:00') },
      { rung: 'administrator', at: localInstant('2017-11-03', '00:00') },
    ]);
  });

  it('pass over the weekend (X51)', () => {
    const span = spanOf('resolution', localInstant('2017-10-05', '10:00'), { channel: 'portal' });
    expect(span.lastDay).toBe('2017-10-06');
    expect([...rungsOf(termRow(span.term, 'corporation'), span)].slice(2)).toEqual([
      { rung: 'head', at: localInstant('2017-10-10', '00:00') },
      { rung: 'administrator', at: localInstant('2017-10-12', '00:00') },
    ]);
  });

  it('remind after twelve of fifteen office minutes (5.2, X29)', () => {
    const span = spanOf('registration', localInstant('2026-11-24', '12:50'), { channel: 'portal' });
    expect([...rungsOf(termRow(span.term, 'corporation'), span)].slice(0, 2)).toEqual([
      { rung: 'reminder', at: localInstant('2026-11-24', '14:32') },
      { rung: 'breach', at: localInstant('2026-11-24', '14:35') },
    ]);
  });

  it.each([
    ['before it began', localInstant('2018-04-03', '12:00')],
    ['at the moment it began', localInstant('2018-03-27', '00:00')],
  ])('have no reminder when an older step was due %s: it was capped by a total that had passed', (_when, startedAt) => {
    const older = { startedAt, lastDay: '2018-03-26', dueAt: localInstant('2018-03-27', '00:00') };
    expect([...rungsOf(termRow('signature', 'corporation'), older)].map(({ rung }) => rung)).toEqual([
      'breach',
      'head',
      'administrator',
    ]);
  });

  it('are the end alone when the term is the keeping of a result (X37)', () => {
    const span = spanOf('keeping', localInstant('2017-10-10', '12:00'), { channel: 'corporation' });
    expect([...rungsOf(termRow(span.term, 'corporation'), span)]).toEqual([{ rung: 'breach', at: span.dueAt }]);
  });

  it('rise in time, whatever the term and its start', () => {
    const moment = fc.integer({ min: Date.UTC(2015, 0, 2), max: Date.UTC(2027, 9, 31) });
    fc.assert(
      fc.property(moment, fc.constantFrom(...termIds), (startedAt, term) => {
        const span = spanOf(term, new Date(startedAt).toISOString(), { channel: 'corporation' });
        const moments = [...rungsOf(termRow(term, 'corporation'), span)].map(({ at }) => at);
        expect(moments).toEqual([...moments].sort());
        expect(new Set(moments).size).toBe(moments.length);
      }),
      { numRuns: 300 },
    );
  });
});
