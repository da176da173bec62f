import * as z from 'zod/mini';
import type { StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { FilledForm } from '#domain/application/facts.ts';
import type { Form } from '#domain/form/form.ts';
import { personSought } from '#domain/form/full-name.ts';
import type { PersonId } from '#domain/ids.ts';
import type { StaffMember } from '#domain/staff/staff.ts';
import { bornOnIn } from './name-key.ts';

export interface FamilyDeps {
  readonly keyring: Keyring;
  readonly people: Pick<People, 'read'>;
  readonly officialsOf: StaffRegister['ofOrganisation'];
}

type Family = Pick<FilledForm, 'family' | 'officials'>;

/**
 * Who of a form's family may be an official, by keyed hashes, so that nobody of the family works on the case (APPK 67):
 * whoever has an IIN, and whoever has the name and the day of birth of an official of these offices, with no number or
 * another; and which of their officials that is (X81). An official of another office whom no IIN tells declares himself.
 */
export async function familyOf(
  { members }: Form,
  offices: readonly (string | undefined)[],
  deps: FamilyDeps,
): Promise<Family> {
  if (members.length === 0) return { family: [], officials: [] };
  const family = await Promise.all(members.flatMap(({ iin }) => (iin ? [deps.keyring.personOf(iin)] : [])));
  const sought = members.map((member) => personSought(member, member.bornOn));
  const known = await Promise.all(offices.flatMap((office) => (office ? [deps.officialsOf(office)] : [])));
  const found = await Promise.all(
    known.flat().map(async (official) => {
      if ((family as readonly string[]).includes(official.person)) return [official];
      const entered = await soughtAs(official, deps);
      return entered && sought.includes(entered) ? [official] : [];
    }),
  );
  const officials = found.flat();
  const persons = new Set([...family, ...officials.map(({ person }) => person as PersonId)]);
  return { family: [...persons], officials: officials.map(({ id }) => id) };
}

const Entered = z.object({
  iin: z.string(),
  surname: z.optional(z.string()),
  name: z.optional(z.string()),
});

/** By which an official is found who says his name and day of birth; the register has no name of some. */
async function soughtAs({ record }: StaffMember, { people }: FamilyDeps): Promise<string | undefined> {
  const read = z.safeParse(Entered, (await people.read(record.id))?.content);
  const bornOn = read.success ? bornOnIn(read.data.iin) : undefined;
  return read.success && read.data.name && bornOn ? personSought(read.data, bornOn) : undefined;
}
