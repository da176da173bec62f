import * as z from 'zod/mini';
import { bornOnIn, kinKeyOf } from '#casework/filing/name-key.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

const Entered = z.object({
  iin: z.string(),
  surname: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** The keyed hashes by which an official is compared who was entered before the register kept them (X81); none without a name. */
export async function namesBefore(
  { record }: StaffMember,
  deps: { readonly people: Pick<People, 'read'>; readonly keyring: Keyring },
): Promise<string[]> {
  const read = z.safeParse(Entered, (await deps.people.read(record.id))?.content);
  const key = read.success ? await kinKeyOf(read.data, bornOnIn(read.data.iin), deps) : undefined;
  return key === undefined ? [] : [key];
}
