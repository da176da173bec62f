import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, faultsIn, momentOfRow, type OldRow, qualityOf, rowFaults } from '#domain/form/old-row.ts';
import { isPhone } from '#domain/text/phone.ts';
import { addDays, localDate, localTime } from '#domain/time/local-date.ts';
import { iinOf } from '#infra/local/people/local-person.ts';

const now = '2018-02-19T05:00:00.000Z';
/** Born on 5 March 1979. */
const row: OldRow = { number: '1', iin: iinOf('1979-03-05', 'male', 13), name: 'Арман', filedOn: '2009-03-05' };
const faultOf = (changes: Partial<OldRow>) =>
  rowFaults({ ...row, ...changes }, now).map(({ field, problem }) => `${field} ${problem}`);

describe('the moment of a row of an old list (X216)', () => {
  it('is the last millisecond of the day that is known, or of the minute', () => {
    expect(momentOfRow({ filedOn: '2009-03-05' })).toBe('2009-03-05T18:59:59.999Z');
    expect(momentOfRow({ filedOn: '2009-03-05', filedAt: '09:30' })).toBe('2009-03-05T04:30:59.999Z');
  });

  it('lies on its day, and a minute of a day never comes after the day alone', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('1997-04-16', days));
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(days, minutes, (filedOn, minute) => {
        const filedAt = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const [toMinute, toDay] = [momentOfRow({ filedOn, filedAt }), momentOfRow({ filedOn })];
        expect([localDate(toMinute), localDate(toDay), localTime(toMinute)]).toEqual([filedOn, filedOn, filedAt]);
        expect(toMinute <= toDay).toBe(true);
      }),
    );
  });

  it.each([
    [{ filedOn: '1997-04-15' }, 'filedOn FILED_BEFORE_LAW'],
    [{ filedOn: '1997-04-16' }, undefined],
    [{ filedOn: '2018-02-20' }, 'filedOn FILED_IN_FUTURE'],
    [{ filedOn: '2018-02-19' }, undefined],
    [{ filedOn: '2018-02-19', filedAt: '10:01' }, 'filedAt FILED_IN_FUTURE'],
    [{ filedOn: '2018-02-19', filedAt: '09:59' }, undefined],
    [{ iin: iinOf('1999-03-05', 'female', 13), filedOn: '1999-03-05' }, undefined],
  ])('of %j is refused as %s', (changes, fault) => {
    expect(faultOf(changes)).toEqual(fault ? [fault] : []);
  });

  it('is not before whose it is was born', () => {
    const child = { iin: iinOf('2005-03-05', 'male', 13), filedOn: '2005-03-04' };
    expect(faultOf(child)).toEqual(['filedOn FILED_BEFORE_BIRTH']);
    expect(faultOf({ ...child, filedOn: '2005-03-05' })).toEqual([]);
  });

  it('tells where in the page the fault stands', () => {
    expect(faultsIn([row, { ...row, filedOn: '2018-02-20' }], now)).toEqual([
      { field: 'rows.1.filedOn', problem: 'FILED_IN_FUTURE' },
    ]);
  });
});

describe('the quality of a row (X219)', () => {
  const whole = { ...row, phone: '8 701 123 45 67', consent: true, registeredAddress: 'Орал' };
  it.each([
    [{}, []],
    [{ consent: false }, ['NO_CONSENT']],
    [{ consent: undefined }, ['NO_CONSENT']],
    [{ phone: '' }, ['NO_PHONE']],
    [{ phone: '50-12-34' }, ['WRONG_PHONE']],
    [{ email: 'nowhere' }, ['WRONG_EMAIL']],
    [{ registeredAddress: '' }, ['NO_ADDRESS']],
    [{ registeredAddress: '', actualAddress: 'Орал' }, []],
    [{ family: `${row.iin}; 123` }, ['WRONG_FAMILY']],
  ])('with %j is %j, and refuses nothing', (changes, expected) => {
    const one = { ...whole, ...changes };
    expect(qualityOf(one, isPhone)).toEqual(expected);
    expect(rowFaults(one, now)).toEqual([]);
  });

  it('knows each of the family by itself, however they are apart', () => {
    expect(familyOf({ family: ' 1, 2;3\n4 ' })).toEqual(['1', '2', '3', '4']);
    expect(familyOf({})).toEqual([]);
  });
});
