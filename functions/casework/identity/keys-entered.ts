import * as z from 'zod/mini';
import { bornOnIn, kinKeysOf } from '#casework/filing/name-key.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { StaffMember } from '#domain/staff/staff.ts';

const Entered = z.object({
  iin: z.string(),
  surname: z.optional(z.string()),
  name: z.optional(z.string()),
});

export interface EnteredDeps {
  readonly people: Pick<People, 'read'>;
  readonly keyring: Keyring;
}

/** The keyed hashes of an official's name as it was typed when he was entered. */
export async function keysEntered({ record }: StaffMember, deps: EnteredDeps): Promise<string[]> {
  const read = z.safeParse(Entered, (await deps.people.read(record.id))?.content);
  return read.success ? kinKeysOf(read.data, bornOnIn(read.data.iin), deps) : [];
}
