import { describe, expect, it } from 'vitest';
import { returnsToOffice, takesFromOffice } from '#domain/second-person/loss.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { anOfficial } from '#test/builders/people/an-official.ts';

const today = '2018-03-05';
const one = (role: StaffMember['role'], part: Partial<StaffMember> = {}) =>
  anOfficial({ id: `staff_${role}`, role, person: `person_${role}`, ...part });
const other = (role: StaffMember['role'], part: Partial<StaffMember> = {}) =>
  anOfficial({ id: `staff_other_${role}`, role, person: `person_other_${role}`, ...part });
const ofOblast = (role: StaffMember['role']) => one(role, { organisation: 'oblast' });
const centre = { organisation: 'centre-uralsk' };
const ofCentre = (role: StaffMember['role']) => one(role, centre);
const others = (role: StaffMember['role']) => other(role, { organisation: 'oblast' });
const dismissed = { dismissedAt: '2018-03-05T05:00:00.000Z' };
const away = { absences: [{ from: '2018-03-06', to: '2018-03-20' }] };

describe('a change that takes from an office (X77)', () => {
  it.each<[string, boolean, StaffMember, Partial<StaffMember>, StaffMember[]]>([
    ['the end of a head', true, one('head'), dismissed, []],
    ['the end of a head, though another is there', true, one('head'), dismissed, [other('head')]],
    ['the later end of a head', true, one('head'), { to: '2018-06-30' }, [other('head')]],
    [
      'the end of a branch’s head, though another is there (X256)',
      true,
      ofCentre('branchHead'),
      dismissed,
      [other('branchHead', centre)],
    ],
    ['the absence of the only head of a branch', true, ofCentre('branchHead'), away, []],
    [
      'the absence of a branch’s head, while another is there',
      false,
      ofCentre('branchHead'),
      away,
      [other('branchHead', centre)],
    ],
    ['the end of the last administrator', true, one('administrator'), dismissed, []],
    [
      'the end of an administrator who is only away’s only colleague',
      true,
      one('administrator'),
      { to: '2018-03-10' },
      [other('administrator', away)],
    ],
    ['the end of one of two administrators', false, one('administrator'), dismissed, [other('administrator')]],
    [
      'the end of one of two, when the other leaves too',
      true,
      one('administrator'),
      { to: '2018-06-30' },
      [other('administrator', { to: '2018-06-30' })],
    ],
    [
      'the end of one whose colleague never awakened',
      true,
      one('administrator'),
      dismissed,
      [other('administrator', { awakened: undefined })],
    ],
    ['the end of the last registrar', true, one('registrar'), dismissed, [one('executor')]],
    ['the end of one of two registrars', false, one('registrar'), dismissed, [other('registrar')]],
    ['the end of one who never awakened', false, one('registrar', { awakened: undefined }), dismissed, []],
    ['the absence of the only head', true, one('head'), away, []],
    ['the absence of a head, while another is there', false, one('head'), away, [other('head')]],
    ['the absence of a head, while the other is away', true, one('head'), away, [other('head', away)]],
    [
      'the end of an auditor, though another is there (X108)',
      true,
      ofOblast('auditor'),
      dismissed,
      [others('auditor')],
    ],
    [
      'the later end of a supervisor, though another is there',
      true,
      ofOblast('supervisor'),
      { to: '2018-06-30' },
      [others('supervisor')],
    ],
    ['the absence of the only auditor', true, ofOblast('auditor'), away, []],
    ['the absence of one of two auditors', false, ofOblast('auditor'), away, [others('auditor')]],
    ['the end of the only one at the contact centre', true, ofOblast('contactCentre'), dismissed, []],
    ['the absence of the only one at the contact centre', false, ofOblast('contactCentre'), away, []],
    ['the absence of the only executor', false, one('executor'), away, []],
  ])('%s: %s', (_what, takes, before, change, others) => {
    const after = { ...before, ...change };
    expect(takesFromOffice({ before, after, members: [before, ...others] }, today)).toBe(takes);
  });
});

const standing = (days: { from: string; to: string }) => ({
  substitutions: [{ forStaff: 'staff_head', role: 'head' as const, organisation: 'uralsk', ...days }],
});
const early = { absences: [{ from: '2018-03-06', to: '2018-03-08' }] };

describe('an early end (X80)', () => {
  it.each<[string, boolean, StaffMember, Partial<StaffMember>, StaffMember[]]>([
    [
      'of standing in for a head',
      true,
      one('executor', standing(away.absences[0] as never)),
      standing({ from: '2018-03-06', to: '2018-03-08' }),
      [one('head')],
    ],
    ['of the only head’s absence', true, one('head', away), early, []],
    ['of a head’s absence, while another is there', false, one('head', away), early, [other('head')]],
    [
      'of a head’s absence, while his substitute stands in',
      false,
      one('head', away),
      early,
      [one('executor', standing(away.absences[0] as never))],
    ],
    ['of an executor’s absence', false, one('executor', away), early, []],
    ['told of nobody’s days', false, one('registrar'), { to: '2018-12-31' }, []],
  ])('%s waits for a second person: %s', (_what, waits, before, change, others) => {
    const after = { ...before, ...change };
    const whole = { before, after, members: [before, ...others] };
    const isEnd = before.absences === after.absences && before.substitutions === after.substitutions;
    expect(returnsToOffice(whole, today) || (!isEnd && takesFromOffice(whole, today))).toBe(waits);
  });
});
