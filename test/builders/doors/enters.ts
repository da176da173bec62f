import type { StaffRole } from '#domain/actor.ts';
import { newId } from '#domain/ids.ts';
import { laidOfficial } from '#test/builders/people/an-official.ts';
import type { World } from './a-whole-door.ts';

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
  const id = newId('staff', Object.keys(actors).length + 100);
  actors[post] = await laidOfficial(staff, { id, role, organisation, login: post, person }, clock.now());
}
