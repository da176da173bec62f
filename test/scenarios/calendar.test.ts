import { describe, expect, it } from 'vitest';
import { CalendarYearMissing } from '#domain/time/calendar.ts';
import { aService } from './harness/service.ts';
import { carryToDecision } from './harness/ways.ts';

describe('the day of filing', () => {
  it.each([
    ['on Monday morning', '2018-02-19', '10:00', '2018-02-19', '2018-03-26'],
    [
      'at half past one at night, when it is still yesterday by Greenwich',
      '2018-02-20',
      '01:30',
      '2018-02-20',
      '2018-03-26',
    ],
    ['after the provider’s hours', '2018-02-19', '22:00', '2018-02-20', '2018-03-26'],
    ['on a Saturday', '2018-02-24', '12:00', '2018-02-26', '2018-03-28'],
    ['on a Saturday that works', '2018-03-03', '12:00', '2018-03-03', '2018-04-02'],
    ['before a long holiday', '2018-03-07', '19:00', '2018-03-12', '2018-04-11'],
  ])(
    'on the portal, %s: accepted by the provider’s calendar, the place by the instant (10.11, X25, X26)',
    async (_when, on, at, acceptedOn, lastDay) => {
      const service = aService({ on, at });
      await service.filesOnPortal();
      const { priorityMoment, filedAt } = await service.theCase();
      expect(priorityMoment).toBe(filedAt);
      expect(await service.term('total')).toMatchObject({ acceptedOn, lastDay });
    },
  );

  it('at the desk is the day itself, a Saturday too (9.4, X29)', async () => {
    const service = aService({ on: '2018-02-24', at: '12:00' });
    await service.handsPackageAtDesk();
    expect(await service.term('total')).toMatchObject({ acceptedOn: '2018-02-24', lastDay: '2018-03-26' });
  });

  it('of a year without a calendar is an error, not a guess, and nothing is half-written (10.11)', async () => {
    const service = aService({ on: '2027-12-15', at: '10:00' });
    await expect(service.filesOnPortal()).rejects.toThrow(CalendarYearMissing);
    expect([await service.status(), await service.guard()]).toEqual(['OPENED', { active: {} }]);
  });
});

describe('the last day', () => {
  it('of the whole service is moved past Nauryz to a working day, and ends at midnight in Oral (10.11, X14, X28)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    await service.skipTo('2018-03-26', '23:59');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['signature']);
    await service.head.signs();
    expect((await service.events('TermMet')).find(({ term }) => term === 'total')).toMatchObject({ late: false });
  });

  it('has passed a moment after midnight: the result is late, and still given (10.11, X28)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await carryToDecision(service);
    await service.skipTo('2018-03-27', '00:00');
    await service.head.signs();
    expect((await service.events('TermMet')).find(({ term }) => term === 'total')).toMatchObject({ late: true });
    expect(await service.status()).toBe('ISSUED');
  });

  it('is moved past the New Year, and the year’s own working Saturday is none of its business (9.4, 10.11, X14)', async () => {
    const service = aService({ on: '2018-11-30', at: '10:00' });
    await service.filesOnPortal();
    expect(await service.term('total')).toMatchObject({ nominalLastDay: '2018-12-30', lastDay: '2019-01-03' });
    await service.skipTo('2019-01-03', '23:59');
    expect((await service.events('TermMissed')).filter(({ term }) => term === 'total')).toEqual([]);
    await service.skipTo('2019-01-04', '00:01');
    expect((await service.events('TermMissed')).filter(({ term }) => term === 'total')).toHaveLength(1);
  });

  it('of an official’s step is not moved, though it is a Saturday (5.4, X14, X27)', async () => {
    const service = aService({ on: '2018-02-20', at: '10:00' });
    await service.filesOnPortal();
    await service.registrar.registers();
    await service.head.namesExecutor();
    expect(await service.term('examination')).toMatchObject({ lastDay: '2018-03-17' });
    await service.skipTo('2018-03-18', '00:01');
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['examination']);
  });

  it('of an official’s step never lies beyond the last day of the whole (5.4, 5.5, X1, X14)', async () => {
    const service = aService();
    await service.filesOnPortal();
    await service.skipTo('2018-03-12');
    await service.registrar.registers();
    await service.head.namesExecutor();
    expect(await service.term('examination')).toMatchObject({ nominalLastDay: '2018-04-06', lastDay: '2018-03-26' });
  });
});

describe('the fifteen minutes of registration', () => {
  it.each([
    ['in the morning', '10:00', '2018-02-19', '10:15'],
    ['over the lunch break', '12:55', '2018-02-19', '14:40'],
    ['over the night', '18:20', '2018-02-20', '09:05'],
  ])('run in office hours only, %s (5.2, X29)', async (_when, at, dueOn, dueTime) => {
    const service = aService({ on: '2018-02-19', at });
    await service.filesOnPortal();
    const { dueAt } = await service.term('registration');
    const local = new Date(Date.parse(dueAt) + 5 * 3600_000).toISOString();
    expect(local.slice(0, 16)).toBe(`${dueOn}T${dueTime}`);
    await service.skipTo(dueOn, dueTime);
    await service.pass(1);
    expect((await service.events('TermMissed')).map(({ term }) => term)).toEqual(['registration']);
  });
});
