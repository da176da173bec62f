import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StaffActor, StaffRole } from '#domain/actor.ts';
import { staffRoles } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import { absentUntil, actorsOf, isServing, rolesOf } from '#domain/staff/staff.ts';
import { added, awakened, ended } from '#domain/staff/staff-changes.ts';
import { addDays } from '#domain/time/local-date.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';

const today = '2018-03-05';
const sessionsFromMs = 1_700_000_000_000;
const now = '2018-03-05T06:00:00.000Z';
const administrator: StaffActor = {
  kind: 'administrator',
  staff: officialId('administrator') as StaffId,
  organisation: 'uralsk',
};
const head = anOfficial({ id: officialId('head'), role: 'head', person: 'person_head' });
const forHead = { forStaff: head.id, role: 'head' as const, organisation: 'uralsk' };
const week = { from: '2018-03-05', to: '2018-03-09' };

describe('an official', () => {
  it('serves from his first day to his last, both included', () => {
    const member = anOfficial({ from: '2018-03-01', to: '2018-03-31' });
    const days = ['2018-02-28', '2018-03-01', '2018-03-31', '2018-04-01'];
    expect(days.map((day) => isServing(member, day))).toEqual([false, true, true, false]);
  });

  it('is nobody from the very day of his dismissal, whatever his last day would have been', () => {
    const member = anOfficial({ to: '2030-12-31', dismissedAt: '2018-03-05T09:00:00.000Z' });
    expect(isServing(member, '2018-03-04')).toBe(true);
    expect(actorsOf(member, '2018-03-05')).toEqual([]);
  });

  it('is dismissed on the day it is in Asia/Oral, not in UTC (X26)', () => {
    const member = anOfficial({ dismissedAt: '2018-03-04T20:00:00.000Z' });
    expect(isServing(member, '2018-03-04')).toBe(true);
    expect(isServing(member, '2018-03-05')).toBe(false);
  });

  it('acts in his own role first and stands in for a colleague only within the dates (X34, X43)', () => {
    const deputy = anOfficial({ substitutions: [{ ...forHead, ...week }] });
    const { person } = deputy;
    const own = { kind: 'executor', staff: deputy.id, person, organisation: 'uralsk' };
    const standing = { kind: 'head', staff: deputy.id, person, organisation: 'uralsk', standsFor: head.id };
    expect(actorsOf(deputy, '2018-03-04')).toEqual([own]);
    expect(actorsOf(deputy, '2018-03-05')).toEqual([own, standing]);
    expect(actorsOf(deputy, '2018-03-09')).toEqual([own, standing]);
    expect(actorsOf(deputy, '2018-03-10')).toEqual([own]);
  });

  it('acts as nobody until he has come to life, whatever the register gives him', () => {
    const { awakened: _, ...asleep } = anOfficial({ substitutions: [{ ...forHead, ...week }] });
    expect([isServing(asleep, week.from), actorsOf(asleep, week.from)]).toEqual([true, []]);
  });

  it('comes to life once, and replaces his password by the same proof afterwards', () => {
    const { awakened: _, ...asleep } = anOfficial();
    const nameKeys = ['name_certificate'];
    const first = awakened(asleep, { at: now, sessionsFromMs, certificateSha256: 'cd', nameKeys });
    expect(first).toMatchObject({ after: { version: 2, awakened: { at: now } }, change: { kind: 'AWAKENED' } });
    const later = { at: '2019-01-01T00:00:00.000Z', sessionsFromMs, certificateSha256: 'ef', nameKeys: [] };
    const again = awakened(first.after, later);
    expect(again).toMatchObject({ after: { awakened: { at: now }, nameKeys }, change: { kind: 'PASSWORD_REPLACED' } });
  });

  it('never acts on a day on which he does not serve, nor for anybody outside that one’s dates', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((offset) => addDays('2018-03-01', offset));
    fc.assert(
      fc.property(day, day, day, day, day, (from, to, subFrom, subTo, on) => {
        const member = anOfficial({ from, to, substitutions: [{ ...forHead, from: subFrom, to: subTo }] });
        const kinds = actorsOf(member, on).map(({ kind }) => kind);
        const serves = from <= on && on <= to;
        expect(kinds.includes('executor')).toBe(serves);
        expect(kinds.includes('head')).toBe(serves && subFrom <= on && on <= subTo);
      }),
    );
  });

  it('is away until the last day of the absences that cover the day', () => {
    const member = anOfficial({ absences: [week, { from: '2018-03-06', to: '2018-03-12' }] });
    const days = ['2018-03-04', '2018-03-05', '2018-03-06', '2018-03-13'];
    expect(days.map((day) => absentUntil(member, day))).toEqual([undefined, '2018-03-09', '2018-03-12', undefined]);
  });
});

describe('adding an official', () => {
  const newcomer = (changes: Partial<Parameters<typeof added>[0]> = {}) => ({
    ...anOfficial(),
    from: today,
    ...changes,
  });
  const by = administrator;
  const errorOf = (result: ReturnType<typeof added>) => (result.ok ? undefined : result.error);

  it('makes the first version of an entry without absences or substitutions', () => {
    const result = added(newcomer({ to: '2018-12-31' }), { present: undefined, by, today });
    expect(result).toMatchObject({
      ok: true,
      value: {
        after: { version: 1, organisation: 'uralsk', role: 'executor', absences: [], substitutions: [] },
        change: { kind: 'ADDED', role: 'executor', from: today, to: '2018-12-31' },
      },
    });
  });

  it('refuses an administrator who adds for another organisation', () => {
    expect(errorOf(added(newcomer({ organisation: 'akzhaik' }), { present: undefined, by, today }))).toBe(
      'STAFF_UNKNOWN',
    );
  });

  it('lets whoever deployed an organisation add to it', () => {
    expect(added(newcomer(), { present: undefined, by: { kind: 'deployer' }, today }).ok).toBe(true);
  });

  it('refuses a role that the organisation does not have, for every role and organisation', () => {
    const organisations = ['uralsk', 'centre-uralsk', 'oblast', 'elsewhere'];
    const admitted = (organisation: string, role: StaffRole) =>
      added(newcomer({ organisation, role }), { present: undefined, by: { kind: 'deployer' }, today }).ok;
    const table = organisations.map((organisation) => staffRoles.filter((role) => admitted(organisation, role)));
    expect(table).toEqual([
      ['registrar', 'head', 'executor', 'administrator'],
      ['operator', 'administrator', 'branchHead'],
      ['administrator', 'supervisor', 'contactCentre', 'auditor', 'qualityController'],
      [],
    ]);
    expect(rolesOf('elsewhere')).toEqual([]);
  });

  it('refuses a second role for anybody who serves there still', () => {
    const present = anOfficial({ role: 'registrar', to: '2018-03-31' });
    expect(errorOf(added(newcomer({ from: '2018-04-01' }), { present, by, today }))).toBe('STAFF_ALREADY_SERVES');
  });

  it('leaves whoever serves in that role already as he stands', () => {
    const present = anOfficial({ version: 4 });
    expect(added(newcomer({ id: officialId('deputy') }), { present, by, today })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('takes back, in any role, whoever has left or was dismissed', () => {
    for (const gone of [{ to: '2018-02-28' }, { dismissedAt: '2018-03-01T06:00:00.000Z' }]) {
      const result = added(newcomer({ role: 'head' }), { present: anOfficial(gone), by, today });
      expect(result).toMatchObject({ ok: true, value: { change: { kind: 'ADDED', role: 'head' } } });
    }
  });

  it('refuses a last day before the first', () => {
    expect(errorOf(added(newcomer({ to: '2018-03-04' }), { present: undefined, by, today }))).toBe('DATES_WRONG');
  });
});

describe('ending a service', () => {
  it('dismisses at once without a last day, once', () => {
    const result = ended(anOfficial(), { now, sessionsFromMs });
    expect(result).toMatchObject({
      ok: true,
      value: { after: { version: 2, dismissedAt: now }, change: { kind: 'DISMISSED' } },
    });
    expect(ended(anOfficial({ dismissedAt: now }), { now, sessionsFromMs })).toEqual({ ok: true, value: undefined });
  });

  it('ends on a last day, today at the earliest, once', () => {
    const result = ended(anOfficial(), { lastDay: today, now, sessionsFromMs });
    expect(result).toMatchObject({
      ok: true,
      value: { after: { to: today }, change: { kind: 'ENDED', lastDay: today } },
    });
    expect(ended(anOfficial({ to: today }), { lastDay: today, now, sessionsFromMs })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('refuses a last day in the past or before the first day', () => {
    expect(ended(anOfficial(), { lastDay: '2018-03-04', now, sessionsFromMs })).toEqual({
      ok: false,
      error: 'DATES_WRONG',
    });
    const later = anOfficial({ from: '2018-05-01' });
    expect(ended(later, { lastDay: '2018-04-30', now, sessionsFromMs })).toEqual({ ok: false, error: 'DATES_WRONG' });
  });

  it('refuses to bring back the dismissed by a later last day', () => {
    const dismissed = anOfficial({ dismissedAt: now });
    expect(ended(dismissed, { lastDay: '2018-12-31', now, sessionsFromMs })).toEqual({
      ok: false,
      error: 'STAFF_NOT_SERVING',
    });
  });
});
