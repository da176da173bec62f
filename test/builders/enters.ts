import type { Actor, StaffRole } from '#domain/actor.ts';
import { newId, type StaffId } from '#domain/ids.ts';
import type { World } from './a-whole-door.ts';
import { anOfficial } from './an-official.ts';

interface Entered {
  readonly role: StaffRole;
  readonly organisation: string;
  readonly person?: string;
}

/** One more official of a whole door, who is known by his post. */
export async function enters(
  { staff, actors, clock }: Pick<World, 'staff' | 'actors' | 'clock'>,
  post: string,
  { role, organisation, person = `person_${post}` }: Entered,
): Promise<undefined> {
  const number = Object.keys(actors).length + 100;
  const id = newId('staff', number) as StaffId;
  const record = { id: newId('record', number), kind: 'staff' as const, content: {}, mac: '' };
  const member = anOfficial({ id, role, organisation, login: post, person, record });
  const note = { change: { kind: 'ADDED' } as never, actor: {}, at: clock.now(), requestId: 'laid' };
  await staff.add({ member, note, record });
  actors[post] = { kind: role, staff: id, organisation, person } as Actor;
}
