import { factsOf } from '#casework/papers/facts.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { nameOnPapers } from '#domain/application/rules/examining/evidence.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { kinNumbersOf, type OldRow } from '#domain/form/old-row.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import type { householdOf } from '#domain/queue/allocating/household-of.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { readForm } from './form.ts';

/** Where it is written down whose entry it is: the request by which he came, or his row of an old list. */
export type Whose = Application | OldEntry;

const isOldEntry = (file: Whose): file is OldEntry => 'oldList' in file;

/** Number and name as papers bear them: the register's or the certificate's name, once they have said it (X64). */
export async function personOn(
  file: Whose,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<{ readonly iin: string; readonly name: PersonName }> {
  if (isOldEntry(file)) {
    const record = await people.read(file.record.id);
    if (!record) throw new Error(`${file.id} without its row`);
    const { iin, surname, name, patronymic } = record.content as OldRow;
    return { iin, name: { surname, name, patronymic } };
  }
  const [{ applicant }, facts] = await Promise.all([
    readForm(file, { people: people as People }),
    factsOf(file, { people: people as People }),
  ]);
  return { iin: applicant.iin, name: nameOnPapers(file, { typed: applicant, ...facts }) };
}

/** The number under which people know it; a row of an old list has none of ours. */
export const numberOn = (file: Whose): string | undefined => (isOldEntry(file) ? undefined : file.number);

/** As much of a family as arts. 75 and 76 ask for, and the day on which it was said. */
type FamilyOn = Parameters<typeof householdOf>[0] & { readonly saidOn: PlainDate };

/** The family on record: of a request by its form; an old list knows numbers alone, and said them so long ago that its person is asked. */
export async function familyOn(file: Whose, { people }: { readonly people: People }): Promise<FamilyOn> {
  if (!isOldEntry(file)) {
    const { applicant, members } = await readForm(file, { people });
    return { applicant, members, saidOn: localDate(file.filedAt ?? file.openedAt) };
  }
  const record = await people.read(file.record.id);
  if (!record) throw new Error(`${file.id} without its row`);
  const row = record.content as OldRow;
  const members = kinNumbersOf(row).map((iin) => ({ iin, relation: 'other' as const, bornOn: '' }));
  return { applicant: { iin: row.iin }, members, saidOn: localDate(file.priorityMoment) };
}
