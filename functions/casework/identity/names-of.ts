import * as z from 'zod/mini';
import { areWhole, bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

const Entered = z.object({
  iin: z.string(),
  surname: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** The keyed hashes by which an official is compared, also whoever was entered before the register kept all of them (X81). */
export async function namesOf(
  member: StaffMember,
  deps: { readonly people: Pick<People, 'read'>; readonly keyring: Keyring },
): Promise<string[]> {
  const { nameKeys = [] } = member;
  if (areWhole(nameKeys)) return nameKeys;
  const read = z.safeParse(Entered, (await deps.people.read(member.record.id))?.content);
  const entered = read.success ? await kinKeysOf(read.data, bornOnIn(read.data.iin), deps) : [];
  return [...new Set([...nameKeys, ...entered])];
}
