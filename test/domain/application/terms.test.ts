import { describe, expect, it } from 'vitest';
import { isTermOf, paragraphOf, type Term, termIds, terms } from '#domain/application/terms.ts';
import { rungIds, rungs } from '#domain/file/terms/rungs.ts';

const rows = termIds.map((id): readonly [string, Term] => [id, terms[id]]);

describe('the terms', () => {
  it.each([
    ['total', 30, 'calendarDay', '9.4', '10.11'],
    ['registration', 15, 'minuteInOfficeHours', '5.2', '5.2'],
    ['resolution', 1, 'calendarDay', '5.3', '5.3'],
    ['examination', 25, 'calendarDay', '5.4', '5.4'],
    ['signature', 1, 'calendarDay', '5.5', '5.5'],
  ] as const)('%s is %i %s by %s at the desk and %s on the portal', (term, amount, unit, desk, portal) => {
    expect(terms[term]).toMatchObject({ amount, unit, mark: 'S', edition: 'regulation-2017' });
    expect([paragraphOf(term, 'corporation'), paragraphOf(term, 'portal')]).toEqual([desk, portal]);
  });

  it('of intake, sending, handing over and keeping are the desk’s alone (X2)', () => {
    expect(termIds.filter((term) => !isTermOf(term, 'portal'))).toEqual(['intake', 'sending', 'handover', 'keeping']);
  });

  it('that roll is the total alone; every internal step of days is capped by the total (X14)', () => {
    expect(rows.filter(([, { rolls }]) => rolls).map(([id]) => id)).toEqual(['total']);
    const internal = rows.filter(([id, { unit }]) => unit === 'calendarDay' && id !== 'total');
    expect(internal.every(([, { cappedBy }]) => cappedBy === 'total')).toBe(true);
  });

  it('for naming who acts as the head is three working days in both channels, apart from the procedure’s (APPK 67, X74)', () => {
    expect(terms.actingHead).toMatchObject({
      amount: 3,
      unit: 'workingDay',
      mark: 'I',
      edition: 'administrative-code-2021',
      from: { corporation: ['HeadLacking'], portal: ['HeadLacking'] },
      metBy: { corporation: ['ActingHeadNamed', 'HeadReturned'], portal: ['ActingHeadNamed', 'HeadReturned'] },
      lapsesOn: ['RequestWithdrawn'],
    });
    expect(rows.filter(([, { unit }]) => unit === 'workingDay').map(([id]) => id)).toEqual([
      'actingHead',
      'correction',
    ]);
    const row: Term = terms.actingHead;
    expect([row.cappedBy, row.rolls, row.isNeededToStart]).toEqual([undefined, undefined, undefined]);
  });

  it('in minutes say whose office hours they run in (X29)', () => {
    expect(rows.filter(([, { clock }]) => clock).map(([id, { clock }]) => [id, clock])).toEqual([
      ['intake', 'corporation'],
      ['registration', 'provider'],
    ]);
  });

  it('are met by something in every channel that starts them', () => {
    for (const [id, { from, metBy }] of rows) expect(Object.keys(metBy).sort(), id).toEqual(Object.keys(from).sort());
  });

  it('at the desk: the arrival starts the handing over, and the result that lies ready meets it and the total (X37, X38, X73)', () => {
    expect(terms.total.metBy.corporation).toEqual(['ResultReady']);
    expect(terms.handover).toMatchObject({
      from: { corporation: ['ResultArrived'] },
      metBy: { corporation: ['ResultReady'] },
    });
    expect(terms.keeping).toMatchObject({ amount: 1, unit: 'month', mark: 'M', endsIn: 'ResultArchived' });
  });

  it('end with M1, M7, a return or a withdrawal', () => {
    expect(terms.total.lapsesOn).toEqual([
      'DataUnavailable',
      'SignatureNotConfirmed',
      'PackageReturned',
      'RequestWithdrawn',
    ]);
    expect(terms.handover.lapsesOn).toEqual([]);
  });

  it('have rungs in rising order, inferred and ours', () => {
    expect(rungIds.map((id) => rungs[id].mark)).toEqual(['I', 'I', 'I', 'I']);
    expect([rungs.breach.workingDaysAfter, rungs.head.workingDaysAfter, rungs.administrator.workingDaysAfter]).toEqual([
      0, 1, 3,
    ]);
    expect(rungs.reminder.shareOfTerm).toBe(0.8);
  });
});
