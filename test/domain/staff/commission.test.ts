import { describe, expect, it } from 'vitest';
import { commissionFault, type NamedCommission } from '#domain/staff/commission.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

const member = (name: string, parts: Partial<StaffMember> = {}): StaffMember => ({
  ...{ id: `staff_${name}`, version: 1, role: 'executor', organisation: 'uralsk', person: `person_${name}` },
  ...{ login: name, from: '2015-01-01', awakened: { at: '2015-01-01T00:00:00Z', certificateSha256: 'a' } },
  ...{ absences: [], substitutions: [], record: { id: 'record_1', mac: '' } },
  ...parts,
});
const named = (parts: Partial<NamedCommission> = {}): NamedCommission => ({
  chair: member('chair'),
  secretary: member('secretary'),
  members: ['one', 'two', 'three'].map((name) => member(name, { role: 'registrar' })),
  ...parts,
});
const sitting = { head: 'person_head', office: 'uralsk', today: '2018-03-01' };
const fault = (parts: Partial<NamedCommission>) => {
  const { fields = [] } = commissionFault(named(parts), sitting) ?? {};
  return fields.map(({ field, problem }) => `${field} ${problem}`)[0];
};
const three = named().members;

describe('a housing commission (X201)', () => {
  it('is a chair, a secretary and three members of the office', () => expect(fault({})).toBeUndefined());

  it.each<[string, Partial<NamedCommission>, string]>([
    ['nobody of that id', { chair: undefined }, 'chair NOT_OF_OFFICE'],
    [
      'an official of another office',
      { secretary: member('x', { organisation: 'borili' }) },
      'secretary NOT_OF_OFFICE',
    ],
    ['who serves no more', { members: [...three, member('x', { to: '2017-12-31' })] }, 'members NOT_OF_OFFICE'],
    ['who has not proved who he is', { chair: member('x', { awakened: undefined }) }, 'chair NOT_OF_OFFICE'],
    ['the head', { members: [...three, member('x', { role: 'head' })] }, 'members SIGNS_WHAT_IS_DECIDED'],
    ['the head under another entry', { chair: member('x', { person: 'person_head' }) }, 'chair SIGNS_WHAT_IS_DECIDED'],
    ['a chair without a tray', { chair: member('x', { role: 'registrar' }) }, 'chair NOT_AN_EXECUTOR'],
    ['a secretary without a tray', { secretary: member('x', { role: 'administrator' }) }, 'secretary NOT_AN_EXECUTOR'],
    ['two members', { members: three.slice(0, 2) }, 'members TOO_FEW'],
    ['one person twice', { members: [...three, member('y', { person: 'person_chair' })] }, 'members SITS_TWICE'],
  ])('is none with %s', (_, parts, expected) => expect(fault(parts)).toBe(expected));
});
