import type { Actor, StaffRole } from '#domain/actor.ts';
import type { StaffId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import type { MemoryStaffRegister } from '#test/fakes/identity.ts';

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

interface Post {
  readonly id: string;
  readonly role: StaffRole;
  readonly organisation: string;
  readonly login: string;
  readonly person: string;
}

/** Enters an official past all rules of entering; answers him as the doors know him. */
export async function laidOfficial(
  staff: Pick<MemoryStaffRegister, 'add'>,
  { id, role, organisation, login, person }: Post,
  at = '2018-01-01T05:00:00.000Z',
  by: Readonly<Record<string, string>> = {},
): Promise<Actor> {
  const record = { id: id.replace(/^staff/, 'record'), kind: 'staff' as const, content: {}, mac: '' };
  const member = anOfficial({ id, role, organisation, login, person, record });
  const note = { change: { kind: 'ADDED' } as never, actor: by, at, requestId: 'laid' };
  await staff.add({ member, note, record });
  return { kind: role, staff: id as StaffId, organisation, person } as Actor;
}
