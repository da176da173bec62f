import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { decide } from '#domain/file/decide.ts';
import { isRecusedFrom } from '#domain/file/may-act.ts';
import { officialOf, type StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';
import { caseIn, record, staff } from '#test/builders/requests/a-case.ts';
import { later } from '#test/builders/requests/cases-in.ts';
import { faultIn } from '#test/builders/words/outcome.ts';

const now = '2018-02-20T07:00:00.000Z';
const member = anOfficial({ id: 'staff_member', person: 'person_member' });
const head = anOfficial({ id: 'staff_head', role: 'head', person: 'person_head' });
const named: Application = {
  ...caseIn('UNDER_EXAMINATION'),
  family: ['person_member', 'person_head'],
  familyNames: ['name_unnumbered'],
};
const another: Actor = { ...staff('head', 'second'), person: 'person_second' } as Actor;
const supervisor = staff('supervisor', 'supervisor', 'oblast');

const refuting = (official: StaffMember | undefined, content = 'Аттары ұқсас, туыс емес') =>
  ({
    type: 'RefuteKinship',
    staff: official?.id ?? 'staff_nobody',
    official,
    reason: { record: record(), content },
  }) as const;
const decided = (command: ReturnType<typeof refuting>, actor: Actor, theCase = named) =>
  decide(application, theCase, { command, occasion: { actor, now } });

describe('that an official named in a form is no relative (X81, APPK 67)', () => {
  // biome-ignore format: a table, one finding a row
  it.each<[string, StaffMember | undefined, Actor, string]>([
    ['is found of a subordinate by the head', member, another, 'ok'],
    ['is found of anybody by the supervisor', member, supervisor, 'ok'],
    ['is found of a head by the supervisor', head, supervisor, 'ok'],
    ['is found of another office’s official by the supervisor', { ...member, organisation: 'centre-uralsk' }, supervisor, 'ok'],
    ['is not found of a head by another head', head, another, 'FORBIDDEN'],
    ['is not found of another office’s official by the head', { ...member, organisation: 'borili' }, another, 'STAFF_UNKNOWN'],
    ['is not found of nobody', undefined, supervisor, 'STAFF_UNKNOWN'],
    ['is not found of whom nobody named', { ...member, person: 'person_other' }, another, 'FIELDS_WRONG staff NOT_IN_THE_FORM'],
    ['is not found by whoever is named himself', member, { ...staff('head'), person: 'person_head' } as Actor, 'RECUSED'],
    ['is not found by an executor', member, { ...staff('executor'), person: 'person_x' } as Actor, 'NOT_IN_THIS_STATUS'],
  ])('%s', (_what, official, actor, expected) => {
    expect(faultIn(decided(refuting(official), actor))).toBe(expected);
  });

  it('takes a reason, and is found once', () => {
    expect(faultIn(decided(refuting(member, ' '), another))).toBe('REASON_MISSING');
    const found = { ...named, notKin: ['person_member'] };
    expect(decided(refuting(member), another, found)).toEqual({ ok: true, value: [] });
  });

  it('lets him work on it again, and nobody else, and no recusal that was declared', () => {
    const done = decided(refuting(member), another);
    const after = later(named, now, ...(done.ok ? done.value : []));
    const isOut = (theCase: Application, { id, person }: StaffMember) =>
      isRecusedFrom(application, theCase, { staff: id, person });
    expect([isOut(named, member), isOut(after, member), isOut(after, head)]).toEqual([true, false, true]);
    expect(isOut({ ...after, recused: ['staff_member'] }, member)).toBe(true);
    expect(isOut({ ...after, applicant: 'person_member' as Application['applicant'] }, member)).toBe(true);
  });

  it('holds for the entries that stood then: a name that a slip brings later is another (X57)', () => {
    const withName = { ...member, nameKeys: ['name_member'] };
    const found = decided(refuting(withName), another);
    const after = later(named, now, ...(found.ok ? found.value : []));
    const slip = {
      type: 'SlipCorrected',
      form: record(),
      correction: record(),
      personRef: 'member-1',
      field: 'name',
    } as const;
    const isOut = (theCase: Application) => isRecusedFrom(application, theCase, officialOf(withName));
    const mended = later(after, now, { ...slip, familyNames: ['name_unnumbered', 'name_member'] });
    expect([
      isOut(after),
      isOut(later(after, now, { ...slip, familyNames: ['name_unnumbered'] })),
      isOut(mended),
    ]).toEqual([false, false, true]);
    const again = decided(refuting(withName), another, mended);
    expect(again).toMatchObject({ value: [{ type: 'KinshipRefuted', nameKeys: ['name_member'] }] });
    expect(isOut(later(mended, now, ...(again.ok ? again.value : [])))).toBe(false);
  });

  it('is found by the supervisor at every step from filing to collection', () => {
    const open = [
      'CHECKING_REGISTERS',
      'AWAITING_OPERATOR_SIGNATURE',
      'CHECKING_DOCUMENTS',
      'ON_ITS_WAY',
      'READY_FOR_COLLECTION',
    ] as const;
    for (const status of open) {
      const theCase = { ...caseIn(status, 'corporation'), family: ['person_member'] };
      expect([status, faultIn(decided(refuting(member), supervisor, theCase))]).toEqual([status, 'ok']);
    }
  });
});
