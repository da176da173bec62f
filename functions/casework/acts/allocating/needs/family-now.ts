import { familyOn, personIn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { needs } from '#domain/needs/kind.ts';
import { type Needs, NeedsSaid } from '#domain/needs/needs.ts';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { householdNow } from '#domain/queue/allocating/household-of.ts';
import { type EntryIdentity, needsKey } from '#domain/queue/list.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface FamilyDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly people: People;
}

type EntryName = Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>;

/** What was last said of the needs of an entry's family; what somebody before him said is nobody's any more. */
export async function lastSaid(entry: EntryName, subject: string, { cases }: FamilyDeps): Promise<Needs | undefined> {
  const claim = await cases.claim(needsKey(entry));
  const file = claim && (await cases.load(needs, claim.file));
  return file?.subject === subject ? file : undefined;
}

/** The same, as he said it. */
export async function saidIn({ needs: { id } }: Needs, { people }: Pick<FamilyDeps, 'people'>): Promise<NeedsSaid> {
  const record = await people.read(id);
  if (!record) throw new Error('needs without their record');
  return NeedsSaid.parse(record.content);
}

/** The day on which he last said it; undefined: never. */
export const saidOn = ({ openedAt }: Needs): PlainDate => localDate(openedAt);

/** Somebody's family as form and person say it by this day, and by what he chooses (X207, X208). */
export async function familyNow(
  entry: EntryName,
  { file, today }: { readonly file: Whose; readonly today: PlainDate },
  deps: FamilyDeps,
): Promise<Pick<Candidate, 'household' | 'wishes'>> {
  const [family, last] = await Promise.all([familyOn(file, deps), lastSaid(entry, personIn(file), deps)]);
  if (!last) return { household: householdNow(family, undefined, today) };
  const { wishes, ...said } = await saidIn(last, deps);
  return {
    household: householdNow(family, { said, on: saidOn(last) }, today),
    ...(wishes && wishes.length > 0 ? { wishes } : {}),
  };
}
