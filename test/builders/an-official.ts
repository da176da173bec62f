import type { StaffMember } from '#domain/staff/staff.ts';

const ids = {
  head: '01',
  executor: '02',
  registrar: '03',
  administrator: '04',
  deputy: '05',
  headElsewhere: '06',
  supervisor: '07',
} as const;

export const officialId = (name: keyof typeof ids): string => `staff_${'0'.repeat(24)}${ids[name]}`;

/** An executor of the provider of Oral who serves since 2018, unless told otherwise. */
export const anOfficial = (changes: Partial<StaffMember> = {}): StaffMember => ({
  id: officialId('executor'),
  version: 1,
  role: 'executor',
  organisation: 'uralsk',
  person: 'person_executor',
  login: 'uralsk-executor',
  from: '2018-01-01',
  awakened: { at: '2018-01-01T05:00:00.000Z', certificateSha256: 'ab' },
  absences: [],
  substitutions: [],
  record: { id: 'record_00000000000000000000000001', mac: '00' },
  ...changes,
});
