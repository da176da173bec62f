import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StaffRole, staffRoles } from '#domain/actor.ts';
import { application } from '#domain/application/kind.ts';
import { mayAct } from '#domain/file/may-act.ts';
import { watchers } from '#domain/second-person/powers.ts';
import { oversightOf } from '#domain/second-person/reach.ts';
import { actorsOf, organisations, rolesOf, type StaffMember } from '#domain/staff/staff.ts';
import { addDays } from '#domain/time/local-date.ts';
import { routes } from '#http/routes.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn } from '#test/builders/requests/a-case.ts';

const keeper = 'person_keeper';
const week = { from: '2018-03-05', to: '2018-03-09' };
const standsFor = (role: StaffRole, days = week) => ({ forStaff: 'staff_x', role, organisation: 'uralsk', ...days });
const needed = (before: StaffMember[], after: StaffMember, by = keeper) => oversightOf({ held: before, after }, by);

/** Written out by hand: no line of it is derived from the rule. */
const withPower: readonly StaffRole[] = [
  'head',
  'administrator',
  'supervisor',
  'auditor',
  'contactCentre',
  'branchHead',
  'qualityController',
];

describe('a change of the register, by what it gives', () => {
  it('needs two where it enters one with power over people, and one for everybody else', () => {
    const table = staffRoles.map((role) => [role, needed([], anOfficial({ role }))]);
    expect(Object.fromEntries(table)).toEqual({
      operator: 'none',
      registrar: 'none',
      head: 'second',
      executor: 'none',
      administrator: 'second',
      supervisor: 'second',
      contactCentre: 'second',
      auditor: 'second',
      branchHead: 'second',
      qualityController: 'second',
    });
  });

  it('needs two where a substitute gets power, that of a branch’s head too (X256), or one who has it gets anything besides', () => {
    const substitute = (own: StaffRole, role: StaffRole) => {
      const before = anOfficial({ role: own });
      return needed([before], { ...before, substitutions: [standsFor(role)] });
    };
    expect(substitute('executor', 'registrar')).toBe('none');
    expect(substitute('executor', 'head')).toBe('second');
    expect(substitute('registrar', 'administrator')).toBe('second');
    expect(substitute('administrator', 'registrar')).toBe('second');
    expect(substitute('head', 'executor')).toBe('second');
    expect(substitute('operator', 'branchHead')).toBe('second');
  });

  it('sees the person behind other ids and at other organisations', () => {
    const elsewhere = anOfficial({ id: 'staff_elsewhere', role: 'administrator', organisation: 'centre-uralsk' });
    expect(needed([elsewhere], anOfficial())).toBe('second');
    expect(needed([{ ...elsewhere, to: '2017-12-31' }], anOfficial())).toBe('none');
    expect(needed([{ ...elsewhere, dismissedAt: '2017-12-01T06:00:00.000Z' }], anOfficial())).toBe('none');
  });

  it('needs two for further days of power, and none for fewer', () => {
    const head = anOfficial({ role: 'head', to: '2018-06-30' });
    expect(needed([head], { ...head, to: '2018-12-31' })).toBe('second');
    expect(needed([head], { ...head, to: '2018-05-31' })).toBe('none');
    expect(needed([head], { ...head, absences: [week] })).toBe('none');
    const deputy = anOfficial({ substitutions: [standsFor('head')] });
    const longer = {
      ...deputy,
      substitutions: [...deputy.substitutions, standsFor('head', { ...week, to: '2018-03-12' })],
    };
    expect(needed([deputy], longer)).toBe('second');
  });

  it('needs two for the same power at another office, from an earlier day, or on the day of a dismissal', () => {
    const head = anOfficial({ role: 'head', from: '2018-03-01' });
    const anew = { ...head, id: 'staff_anew' };
    expect(needed([head], { ...anew, organisation: 'borili' })).toBe('second');
    expect(needed([head], { ...anew, from: '2018-02-28' })).toBe('second');
    expect(needed([head], anew)).toBe('none');
    const dismissed = { ...head, dismissedAt: '2018-03-05T06:00:00.000Z' };
    expect(needed([dismissed], { ...anew, from: '2018-03-05', to: '2018-03-05' })).toBe('second');
    expect(needed([dismissed], { ...anew, from: '2018-03-04', to: '2018-03-04' })).toBe('none');
  });

  it('gives nobody anything by his own hand, whatever it is and under whichever id', () => {
    expect(needed([], anOfficial({ person: keeper }))).toBe('himself');
    const himself = anOfficial({ person: keeper, role: 'administrator' });
    expect(needed([himself], { ...himself, id: 'staff_other', role: 'executor' })).toBe('himself');
    expect(needed([himself], { ...himself, substitutions: [standsFor('registrar')] })).toBe('himself');
    expect(needed([himself], { ...himself, to: '2018-03-31' })).toBe('none');
  });

  it('is never one person’s where on any day he could act with a power that he could not act with before', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((offset) => addDays('2018-03-01', offset));
    const role = fc.constantFrom(...staffRoles);
    const entry = fc.record({ role, from: day, to: day }).map((part) => anOfficial(part));
    fc.assert(
      fc.property(entry, role, day, day, (before, standing, from, to) => {
        const after = { ...before, substitutions: [standsFor(standing, { from, to })] };
        const powers = (member: StaffMember, on: string) =>
          actorsOf(member, on).filter(({ kind }) => withPower.includes(kind)).length > 0;
        const days = Array.from({ length: 21 }, (_, offset) => addDays('2018-03-01', offset));
        const grows = days.some((on) => powers(after, on) && !powers(before, on));
        return !grows || needed([before], after) === 'second';
      }),
    );
  });

  it('needs two for whoever the rights let see a request that was never at his office (X108)', () => {
    const everywhere = (Object.keys(application.allowed) as (keyof typeof application.allowed)[]).map((status) => ({
      ...caseIn('AWAITING_SIGNATURE', 'corporation'),
      status,
    }));
    const offices = organisations.filter((one) => !['uralsk', 'centre-uralsk'].includes(one));
    const seeing = offices.flatMap((organisation) =>
      rolesOf(organisation).filter((role) => {
        const [actor] = actorsOf(anOfficial({ role, organisation }), '2018-03-05');
        return everywhere.some(
          (theCase) => actor && mayAct(application, theCase as never, { actor, action: 'SeeCase' }).ok,
        );
      }),
    );
    expect(new Set(seeing)).toEqual(new Set(['supervisor', 'auditor']));
    for (const role of seeing) expect(needed([], anOfficial({ role, organisation: 'oblast' })), role).toBe('second');
  });

  it('needs two for whoever has been given a path of the audit, and knows him as who watches', () => {
    const audit = routes.filter(({ path }) => path.startsWith('/v1/audit/')).flatMap(({ roles }) => roles ?? []);
    expect(audit.length).toBeGreaterThan(0);
    for (const role of new Set(audit)) {
      expect(needed([], anOfficial({ role, organisation: 'oblast' })), role).toBe('second');
      expect(watchers, role).toContain(role);
    }
  });
});
