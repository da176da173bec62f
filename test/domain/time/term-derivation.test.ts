import { describe, expect, it } from 'vitest';
import { examinationAfterReturn, spanOf, type TermSpan } from '#domain/application/words/terms/term-span.ts';
import { localInstant } from '#domain/time/local-date.ts';
import { type Counting, datesOf } from '#domain/time/term-dates.ts';
import { derivationOf, type Explained } from '#domain/time/term-derivation.ts';

/** Each step of a reckoning as a citizen reads it: the rule, where it is written, the sentence. */
const told = ({ derivation }: Pick<TermSpan, 'derivation'>) =>
  derivation.map(({ rule, source, text }) => [rule, source, text.en]);
const rules = (span: Pick<TermSpan, 'derivation'>) => span.derivation.map(({ rule }) => rule);
const atDesk = (
  term: 'total' | 'resolution' | 'examination' | 'keeping' | 'actingHead',
  date: string,
  totalLastDay?: string,
) => spanOf(term, localInstant(date, '12:00'), { channel: 'corporation', ...(totalLastDay ? { totalLastDay } : {}) });

describe('how the thirty days are reckoned, step by step', () => {
  it('on the portal: received in the evening, accepted on the next working day, rolled over Nauryz (9.4, 10.11)', () => {
    const span = spanOf('total', localInstant('2018-02-19', '18:31'), { channel: 'portal' });
    expect(told(span)).toEqual([
      ['start', '10.11; X26', 'The application was made at this time: 19 February 2018, 18:31.'],
      [
        'acceptance',
        'Standard 8; X25',
        'By then the working day was over. The request counts as accepted on the next working day: 20 February 2018. The moment that decides its place in the queue does not change.',
      ],
      ['day-after', 'Civil Code 173; X13', 'That day is not counted. The first day of the term: 21 February 2018.'],
      ['count', '10.11', 'The term in calendar days: 30. Its last day by that count: 22 March 2018.'],
      [
        'roll',
        'Civil Code 175; X14',
        'That is not a working day. The term moves to the next working day: 26 March 2018.',
      ],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 26 March 2018. The term ends at 24:00 of that day, local time.',
      ],
    ]);
  });

  it('on the portal: filed on a day off, and told so (X25)', () => {
    const span = spanOf('total', localInstant('2026-11-28', '10:00'), { channel: 'portal' });
    expect(told(span)[1]).toEqual([
      'acceptance',
      'Standard 8; X25',
      'That is not a working day. The request counts as accepted on the next working day: 30 November 2026. The moment that decides its place in the queue does not change.',
    ]);
  });

  it('at the desk: accepted on the same day, with the closing hour of the last one (X13, X28)', () => {
    expect(told(atDesk('total', '2017-10-04'))).toEqual([
      ['start', '9.4; X26', 'The application was made at this time: 4 October 2017, 12:00.'],
      ['acceptance', '9.4; X13', 'It is accepted on the same day: 4 October 2017.'],
      ['day-after', 'Civil Code 173; X13', 'That day is not counted. The first day of the term: 5 October 2017.'],
      ['count', '9.4', 'The term in calendar days: 30. Its last day by that count: 3 November 2017.'],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 3 November 2017. The term ends at 24:00 of that day, local time.',
      ],
      ['desk-hours', 'Civil Code 176; X28', 'The desk of the State Corporation closes that day at 20:00.'],
    ]);
  });

  it('name every disputed day that the last day rests on, itself included', () => {
    const span = atDesk('total', '2024-12-05');
    expect(span).toMatchObject({ nominalLastDay: '2025-01-04', lastDay: '2025-01-05' });
    expect(told(span).filter(([rule]) => rule === 'disputed-day')).toEqual([
      ['disputed-day', 'calendar', 'The sources differ on whether this is a day off: 5 January 2025.'],
    ]);
  });
});

describe('how the step of an official is reckoned (X14, X27)', () => {
  it('starts when the step before was done and ends with the whole service', () => {
    expect(told(atDesk('examination', '2018-03-02', '2018-03-26'))).toEqual([
      ['start', '5.4; 6; X26', 'The step before was done at this time: 2 March 2018, 12:00.'],
      ['day-after', 'Civil Code 173; X13', 'That day is not counted. The first day of the term: 3 March 2018.'],
      ['count', '5.4', 'The term in calendar days: 25. Its last day by that count: 27 March 2018.'],
      [
        'cap',
        'X14, X27',
        'An internal step does not go beyond the term of the whole service. The last day: 26 March 2018.',
      ],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 26 March 2018. The term ends at 24:00 of that day, local time.',
      ],
    ]);
  });

  it('is not called capped when it ends on the last day of the service by its own count', () => {
    expect(rules(atDesk('examination', '2018-03-01', '2018-03-26'))).toEqual([
      'start',
      'day-after',
      'count',
      'until-midnight',
    ]);
  });

  it('is whole where it begins after the last day of the service, and says so (X73)', () => {
    expect(told(atDesk('examination', '2018-03-28', '2018-03-26')).at(-2)).toEqual([
      'no-cap',
      'X73',
      'The term of the whole service had ended before: 26 March 2018. The internal step is given its whole length.',
    ]);
  });

  it('says that a day off does not move it', () => {
    expect(told(atDesk('resolution', '2017-10-06', '2017-11-06')).at(-2)).toEqual([
      'no-roll',
      'X14, X27',
      'That is not a working day, but the term of an internal step does not move.',
    ]);
  });

  it('takes minutes for the provider’s where nobody’s office hours are named', () => {
    const { clock: _, ...minutes } = { clock: undefined, amount: 15, unit: 'minuteInOfficeHours' } as const;
    const term: Explained = { ...minutes, paragraph: '5.2', begins: 'step' };
    const dates = datesOf(minutes satisfies Counting, localInstant('2026-11-24', '12:50'));
    expect(dates.dueAt).toBe(localInstant('2026-11-24', '14:35'));
    expect(derivationOf(term, dates).map(({ source }) => source)).toEqual(['5.2', 'X29', '5.2; X29']);
  });
});

describe('how the naming of an acting head is reckoned (X74)', () => {
  it('begins when nobody was left, in working days, and names the disputed ones among them', () => {
    expect(told(atDesk('actingHead', '2024-05-06'))).toEqual([
      ['start', 'APPK 67; X74', 'Nobody was left to act as the head at this time: 6 May 2024, 12:00.'],
      ['day-after', 'Civil Code 173; X13', 'That day is not counted. The first day of the term: 7 May 2024.'],
      ['disputed-day', 'calendar', 'The sources differ on whether this is a day off: 8 May 2024.'],
      ['count', 'APPK 67; X74', 'The term in working days: 3. Its last day by that count: 14 May 2024.'],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 14 May 2024. The term ends at 24:00 of that day, local time.',
      ],
    ]);
  });

  it('says where it rests on a year that is not entered (X61)', () => {
    expect(told(atDesk('actingHead', '2027-12-31')).filter(([rule]) => rule === 'may-move')).toEqual([
      ['may-move', 'X61', 'The date may still move: the calendar of that year is not there yet.'],
    ]);
  });
});

describe('how the minutes are reckoned (5.2, X29)', () => {
  it('wait for the office to open', () => {
    const span = spanOf('registration', localInstant('2026-11-24', '13:10'), { channel: 'portal' });
    expect(told(span)).toEqual([
      ['start', '5.2', 'The event happened at this time: 24 November 2026, 13:10.'],
      [
        'office-hours',
        'X29',
        'Minutes are counted in office hours only. The count begins at this time: 24 November 2026, 14:30.',
      ],
      ['count', '5.2; X29', 'The term in minutes of office time: 15. It ends at this time: 24 November 2026, 14:45.'],
    ]);
  });

  it('pause over the break', () => {
    const span = spanOf('registration', localInstant('2026-11-24', '12:50'), { channel: 'portal' });
    expect(told(span)[1]).toEqual([
      'pause',
      'X29',
      'The break and the hours when the office is closed are not counted.',
    ]);
  });
});

describe('how the keeping of a result is reckoned (X37)', () => {
  it('is a month from its arrival; that its end is a day off is no matter', () => {
    const span = atDesk('keeping', '2018-02-21', '2018-03-01');
    expect(told(span)).toEqual([
      ['start', 'Standard 9', 'The result lay ready at the desk at this time: 21 February 2018, 12:00.'],
      ['day-after', 'Civil Code 173; X13', 'That day is not counted. The first day of the term: 22 February 2018.'],
      ['count', 'Standard 9; Civil Code 174', 'The term in months: 1. Its last day by that count: 21 March 2018.'],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 21 March 2018. The term ends at 24:00 of that day, local time.',
      ],
    ]);
  });

  it('names no closing hour of a desk that is shut on the last day', () => {
    const kept: Explained = {
      amount: 1,
      unit: 'month',
      paragraph: 'Standard 9',
      begins: 'arrival',
      endsAtDeskOf: 'corporation',
    };
    const dates = datesOf(kept, localInstant('2018-02-21', '12:00'));
    expect(rules({ derivation: derivationOf(kept, dates) })).not.toContain('desk-hours');
  });
});

describe('how the examination of a returned draft is reckoned (5.5, X43)', () => {
  it('keeps a last day that is still to come, be it the very next day', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, localInstant('2017-10-29', '12:00'), '2017-11-03');
    expect(span.lastDay).toBe('2017-10-30');
    expect(told(span)).toEqual([
      ['draft-returned', '5.5; X43', 'The head returned the draft at this time: 29 October 2017, 12:00.'],
      ['last-day-stands', 'X43', 'The last day of the examination stands: 30 October 2017.'],
      [
        'until-midnight',
        'Civil Code 176; X28',
        'The last day: 30 October 2017. The term ends at 24:00 of that day, local time.',
      ],
    ]);
  });

  it('gives a day to correct it where the last one is over', () => {
    const span = examinationAfterReturn({ lastDay: '2017-10-30' }, localInstant('2017-10-30', '12:00'), '2017-11-03');
    expect(told(span)[1]).toEqual([
      'at-least-one-day',
      'X43',
      'At least one day is given to correct it. The last day: 31 October 2017.',
    ]);
  });
});
