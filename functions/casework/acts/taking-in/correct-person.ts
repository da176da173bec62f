import { actsOn } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { bornOnIn, nameKeyOf } from '#casework/filing/name-key.ts';
import { rowOf } from '#casework/papers/whose.ts';
import { permitted } from '#casework/permitted.ts';
import type { PersonRegistry } from '#casework/ports/neighbours.ts';
import { holdersOf } from '#casework/register/entries-held.ts';
import { type AskDeps, askSecondPerson } from '#casework/second-person/ask-second-person.ts';
import { typed } from '#casework/typed.ts';
import type { StaffActor } from '#domain/actor.ts';
import { heardBy } from '#domain/file/may-act.ts';
import type { Refusal } from '#domain/file/refusal.ts';
import { isSameName } from '#domain/form/full-name.ts';
import { type OldRow, qualityOf } from '#domain/form/old-row.ts';
import { rowOfOther } from '#domain/form/old-row-mended.ts';
import type { Borne, OtherPerson, RowCorrection } from '#domain/old-entry/command.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import type { OldEntry } from '#domain/old-entry/old-entry.ts';
import { keptFault } from '#domain/old-entry/rules/kept-evidence.ts';
import { concernedInRow, evidenceFault, personFault } from '#domain/old-entry/rules/other-person.ts';
import { entryName } from '#domain/queue/list.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import type { SecondPerson, SecondPersonFault } from '#domain/second-person/second-person.ts';
import { isPhone } from '#domain/text/phone.ts';
import type { Instant } from '#domain/time/instant.ts';
import { keptEvidence } from './kept-evidence.ts';
import type { Acted, MendDeps, OfOldEntry } from './mend-row.ts';
import { type MergingDeps, proposeMergings } from './propose-mergings.ts';
import { standingsOf } from './standing-already.ts';

const { perform } = actsOn(oldEntry);

export type PersonDeps = MendDeps & MergingDeps & { readonly persons: PersonRegistry };

interface Correcting extends OfOldEntry, Pick<RowCorrection, 'reason' | 'source'> {
  /** the number of whom the row is */
  readonly value: string;
}

/** Whose row it is to be, by today's register of persons and by what either of them holds. */
async function otherPerson(file: OldEntry, before: OldRow, after: OldRow, deps: PersonDeps): Promise<OtherPerson> {
  const { provider } = file.entry;
  const [[standing], right, wrong, entry, held] = await Promise.all([
    standingsOf(provider, [after], deps),
    borne(after.iin, before, deps),
    borne(before.iin, before, deps),
    deps.register.entry(file.entry),
    holdersOf(provider, file.subject, deps.cases),
  ]);
  if (!standing) throw new Error('a row stands nowhere');
  const holder = entryName(file.entry);
  const isStanding = entry?.status === 'ACTIVE' && [held.holder, held.beside].includes(holder);
  return { ...standing, bears: { right, wrong }, isStanding, isBeside: held.beside === holder };
}

async function borne(iin: string, row: OldRow, { persons }: PersonDeps): Promise<Borne> {
  const answer = await persons.find(iin);
  if (answer.kind === 'found') return isSameName(answer.value, row) ? 'name' : 'otherName';
  return answer.kind === 'absent' ? 'nobody' : 'silent';
}

/** The row as it was and is to be, and the evidence. */
async function corrected(file: OldEntry, { value, reason, source }: Omit<Correcting, 'oldEntryId'>, deps: PersonDeps) {
  const before = await rowOf(file, deps);
  const after = rowOfOther(before, value, file.contactsBy !== undefined);
  const content: RowCorrection = { field: 'iin', before: before.iin, after: value, reason, source };
  return { before, after, content };
}

/** X265: an official of the provider asks another to confirm that a row is another person’s than the old list was read to say. */
export async function askPersonCorrection(
  asked: Correcting,
  { by, now }: { readonly by: StaffActor; readonly now: Instant },
  deps: PersonDeps & AskDeps,
): Promise<Result<SecondPerson, Refusal | SecondPersonFault>> {
  const { oldEntryId: fileId, value, reason, source } = asked;
  const found = await permitted(oldEntry, { fileId, action: 'CorrectPerson', actor: by, now }, deps);
  if (!found.ok) return found;
  const file = found.value;
  const unproven = evidenceFault({ after: value, reason, source });
  if (unproven) return refused(heardBy(oldEntry, file, { actor: by, now }, unproven));
  const { before, after, content } = await corrected(file, asked, deps);
  const [person, kept] = await Promise.all([otherPerson(file, before, after, deps), keptEvidence(source, deps)]);
  const fault = personFault(content, person) ?? keptFault(kept, file, [person.subject]);
  if (fault && fault.code !== 'PERSONS_SILENT') return refused(heardBy(oldEntry, file, { actor: by, now }, fault));
  const question = { oldEntryId: fileId, value, reason, source };
  return askSecondPerson({ kind: 'rowPerson', ...concernedInRow(file, person), content: question }, { by, now }, deps);
}

/** X265: once it is confirmed the row is his from then on; two entries of one person are proposed for merging. */
export async function correctPerson(
  { oldEntryId, ...asked }: Correcting,
  acting: Acting,
  deps: PersonDeps,
  confirmed?: SecondPerson,
): Acted {
  const { now } = acting;
  const at = { caseId: oldEntryId, now };
  const ask = async (file: OldEntry) => {
    const { before, after, content } = await corrected(file, asked, deps);
    const [person, kept, row, said, nameKey, entry] = await Promise.all([
      otherPerson(file, before, after, deps),
      keptEvidence(asked.source, deps),
      typed('oldRow', after, at, deps),
      typed('correction', content, at, deps),
      nameKeyOf(after, bornOnIn(after.iin), deps),
      deps.register.entry(file.entry),
    ]);
    const facts = { record: row.ref, quality: qualityOf(after, isPhone), since: entry?.record };
    const correction = { record: said.ref, content };
    return ok({
      command: { type: 'CorrectPerson', ...facts, correction, nameKey, person, kept, confirmed } as const,
      records: [row.record, said.record],
      settles: confirmed,
    });
  };
  return perform(oldEntryId, { type: 'CorrectPerson', ask }, acting, deps);
}

/** X218, X265: what is done once the row is his: where he stands there already, the merging of his two entries is proposed. */
export async function mergeWhatIsHis(
  { oldEntryId }: OfOldEntry,
  going: Pick<Acting, 'now' | 'requestId'>,
  deps: MergingDeps,
): Promise<void> {
  const row = await deps.cases.load(oldEntry, oldEntryId);
  if (row) await proposeMergings([row], going, deps);
}
