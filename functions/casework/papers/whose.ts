import { factsOf } from '#casework/papers/facts.ts';
import type { People } from '#casework/ports/people.ts';
import type { Application } from '#domain/application/application.ts';
import { nameOnPapers } from '#domain/application/rules/examining/evidence.ts';
import { contactFields, otherwiseSince } from '#domain/form/contact-fields.ts';
import type { Contacts } from '#domain/form/contacts.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { kinNumbersOf, type OldRow } from '#domain/form/old-row.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import type { householdOf } from '#domain/queue/allocating/household-of.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { readForm } from './form.ts';

/** Where it is written down whose entry it is: the request by which he came, or his row of an old list. */
export type Whose = Application | OldEntry;

/** Whose it is, by his keyed hash. */
export const personIn = (file: Whose): string => (isOldEntry(file) ? file.subject : file.applicant);

/** A row of an old list as it stands now. */
export async function rowOf(
  { id, record }: OldEntry,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<OldRow> {
  const kept = await people.read(record.id);
  if (!kept) throw new Error(`${id} without its row`);
  return kept.content as OldRow;
}

/** Number and name as papers bear them: the register's or the certificate's name, once they have said it (X64). */
export async function personOn(
  file: Whose,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<{ readonly iin: string; readonly name: PersonName }> {
  if (isOldEntry(file)) {
    const { iin, surname, name, patronymic } = await rowOf(file, { people });
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

/** The day on which his family was said. */
export const saidOn = (file: Whose): PlainDate =>
  localDate(isOldEntry(file) ? file.priorityMoment : (file.filedAt ?? file.openedAt));

/** The day on which he last said by it how he is reached; an old list said it on the day of its row (X56, X315). */
export const contactsSaidOn = (file: Whose): PlainDate => {
  const changed = isOldEntry(file) ? file.contactsBy?.at : file.contactsChanged?.at;
  return changed === undefined ? saidOn(file) : localDate(changed);
};

/** When where he is reached was last changed: by what was there before nobody is sought any more (X316). */
export function reachedOtherwiseAt(file: Whose): Instant | undefined {
  if (isOldEntry(file)) return file.contactsBy?.otherwiseAt;
  const { contactsChanged: changed } = file;
  return changed && otherwiseSince(changed.fields, { at: changed.at, before: changed.otherwiseAt });
}

/** How he is reached by it; an old list may know less of that than a form. */
export async function contactsOn(
  file: Whose,
  { people }: { readonly people: Pick<People, 'read'> },
): Promise<Partial<Contacts>> {
  const said = isOldEntry(file)
    ? await rowOf(file, { people })
    : (await readForm(file, { people: people as People })).applicant;
  return Object.fromEntries(contactFields.flatMap((field) => (said[field] ? [[field, said[field]]] : [])));
}

/** As much of a family as arts. 75 and 76 ask for, and the day on which it was said. */
type FamilyOn = Parameters<typeof householdOf>[0] & { readonly saidOn: PlainDate };

/** The family on record: of a request by its form; an old list knows numbers alone, and said them so long ago that its person is asked. */
export async function familyOn(file: Whose, { people }: { readonly people: People }): Promise<FamilyOn> {
  if (!isOldEntry(file)) {
    const { applicant, members } = await readForm(file, { people });
    return { applicant, members, saidOn: saidOn(file) };
  }
  const row = await rowOf(file, { people });
  const members = kinNumbersOf(row).map((iin) => ({ iin, relation: 'other' as const, bornOn: '' }));
  return { applicant: { iin: row.iin }, members, saidOn: saidOn(file) };
}
