import * as z from 'zod/mini';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { People } from '#casework/ports/people.ts';
import { type Actor, isStaff } from '#domain/actor.ts';
import { fullName } from '#domain/form/full-name.ts';

export interface OfficialDeps {
  readonly staff: Pick<StaffRegister, 'get'>;
  readonly people: Pick<People, 'read'>;
}

const maybe = z.optional(z.string());
const Entered = z.object({ surname: maybe, name: maybe, patronymic: maybe });

/** What an official is called, as he was entered; of before names were entered, by his login. */
export function nameOfOfficial(actor: Actor, deps: OfficialDeps): Promise<string> {
  if (!isStaff(actor)) throw new Error('only officials have an entry in the register of staff');
  return nameOfStaff(actor.staff, deps);
}

/** The same of an entry in the register of staff, whoever acts now. */
export async function nameOfStaff(id: string, { staff, people }: OfficialDeps): Promise<string> {
  const member = await staff.get(id);
  if (!member) throw new Error(`${id} has no entry in the register of staff`);
  const read = z.safeParse(Entered, (await people.read(member.record.id))?.content);
  if (!read.success || !read.data.name) return member.login;
  const { name, ...rest } = read.data;
  return fullName({ ...rest, name });
}
