import { describe, expect, it } from 'vitest';
import { absent, standingIn } from '#domain/staff/staff-changes.ts';
import { anOfficial, officialId } from '#test/builders/people/an-official.ts';

const today = '2018-03-05';
const head = anOfficial({ id: officialId('head'), role: 'head', person: 'person_head' });
const forHead = { forStaff: head.id, role: 'head' as const, organisation: 'uralsk' };
const week = { from: '2018-03-05', to: '2018-03-09' };

describe('absences and substitutes (X43)', () => {
  const colleague = head;

  it('records an absence once', () => {
    const result = absent(anOfficial(), week, today);
    expect(result).toMatchObject({
      ok: true,
      value: { after: { absences: [week] }, change: { kind: 'ABSENT', ...week } },
    });
    expect(absent(anOfficial({ absences: [week] }), week, today)).toEqual({ ok: true, value: undefined });
  });

  it('refuses an absence that ends before it begins, or of one who does not serve', () => {
    expect(absent(anOfficial(), { from: week.to, to: week.from }, today)).toEqual({ ok: false, error: 'DATES_WRONG' });
    expect(absent(anOfficial({ to: '2018-03-04' }), week, today)).toEqual({ ok: false, error: 'STAFF_NOT_SERVING' });
  });

  it('takes back an absence or a standing in that has not begun, once, and no other of his (X80)', () => {
    const ahead = { from: '2018-04-02', to: '2018-04-06' };
    const taken = { from: ahead.from, to: null };
    const away = anOfficial({ absences: [week, ahead] });
    expect(absent(away, taken, '2018-04-01')).toEqual({
      ok: true,
      value: {
        after: { ...away, version: 2, absences: [week] },
        change: { kind: 'ABSENCE_TAKEN_BACK', from: ahead.from },
      },
    });
    const standing = anOfficial({
      substitutions: [
        { ...forHead, ...week },
        { ...forHead, ...ahead },
      ],
    });
    expect(standingIn(standing, { colleague, span: taken, today: '2018-04-01' })).toEqual({
      ok: true,
      value: {
        after: { ...standing, version: 2, substitutions: [{ ...forHead, ...week }] },
        change: { kind: 'SUBSTITUTION_TAKEN_BACK', forStaff: head.id, from: ahead.from },
      },
    });
    const nothing = { ok: false, error: 'DAYS_NOT_TOLD' };
    expect(absent(anOfficial({ absences: [week] }), taken, today)).toEqual(nothing);
    expect(standingIn(anOfficial(), { colleague, span: taken, today })).toEqual(nothing);
    for (const begun of [ahead.from, '2018-04-03']) {
      expect(absent(away, taken, begun)).toEqual({ ok: false, error: 'DATES_WRONG' });
      const still = standingIn(standing, { colleague, span: taken, today: begun });
      expect(still).toEqual({ ok: false, error: 'DATES_WRONG' });
    }
  });

  it('names a substitute in the colleague’s role, once', () => {
    const result = standingIn(anOfficial(), { colleague, span: week, today });
    expect(result).toMatchObject({
      ok: true,
      value: {
        after: { substitutions: [{ ...forHead, ...week }] },
        change: { kind: 'SUBSTITUTE_NAMED', forStaff: head.id, ...week },
      },
    });
    const named = anOfficial({ substitutions: [{ ...forHead, ...week }] });
    expect(standingIn(named, { colleague, span: week, today })).toEqual({ ok: true, value: undefined });
  });

  it('refuses anybody who would stand in for himself, under whichever id', () => {
    const himself = anOfficial({ id: officialId('deputy'), person: 'person_head' });
    expect(standingIn(himself, { colleague, span: week, today })).toEqual({ ok: false, error: 'SECOND_ROLE' });
    expect(standingIn(head, { colleague, span: week, today })).toEqual({ ok: false, error: 'SECOND_ROLE' });
  });

  it('refuses a substitute of another organisation', () => {
    const stranger = anOfficial({ organisation: 'akzhaik' });
    expect(standingIn(stranger, { colleague, span: week, today })).toEqual({ ok: false, error: 'STAFF_UNKNOWN' });
  });

  it('refuses a substitute whose absence is told of one of those days, but takes an end that gives none of them (X97)', () => {
    const day = { from: '2018-03-07', to: '2018-03-07' };
    const refused = { ok: false, error: 'STAFF_NOT_SERVING' };
    expect(standingIn(anOfficial({ absences: [day] }), { colleague, span: week, today })).toEqual(refused);
    for (const absences of [[{ from: '2018-02-01', to: '2018-03-04' }], [{ from: '2018-03-10', to: '2018-03-12' }]])
      expect(standingIn(anOfficial({ absences }), { colleague, span: week, today }).ok).toBe(true);
    const told = anOfficial({ absences: [day], substitutions: [{ ...forHead, ...week }] });
    const until = (to: string) => standingIn(told, { colleague, span: { from: week.from, to }, today });
    expect([until('2018-03-08').ok, until('2018-03-12').ok]).toEqual([true, true]);
    const later = { ...told, absences: [{ from: '2018-03-11', to: '2018-03-20' }] };
    expect(standingIn(later, { colleague, span: { from: week.from, to: '2018-03-12' }, today })).toEqual(refused);
  });

  it('refuses a substitute who does not serve on all those days, and dates in the wrong order', () => {
    const leaving = anOfficial({ to: '2018-03-07' });
    expect(standingIn(leaving, { colleague, span: week, today })).toEqual({ ok: false, error: 'STAFF_NOT_SERVING' });
    const backwards = { from: week.to, to: week.from };
    expect(standingIn(anOfficial(), { colleague, span: backwards, today })).toEqual({
      ok: false,
      error: 'DATES_WRONG',
    });
  });
});
