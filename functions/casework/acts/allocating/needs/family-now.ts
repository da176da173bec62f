import { confirmedOn, lastSaid } from '#casework/papers/last-said.ts';
import { familyOn, personIn, type Whose } from '#casework/papers/whose.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { People } from '#casework/ports/people.ts';
import { type Needs, NeedsSaid } from '#domain/needs/needs.ts';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import { householdNow } from '#domain/queue/allocating/household-of.ts';
import type { EntryIdentity } from '#domain/queue/list.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';

export interface FamilyDeps {
  readonly cases: Pick<CaseStore, 'load' | 'claim'>;
  readonly people: People;
}

type EntryName = Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>;

/** The same, as he said it. */
export async function saidIn({ needs: { id } }: Needs, { people }: Pick<FamilyDeps, 'people'>): Promise<NeedsSaid> {
  const record = await people.read(id);
  if (!record) throw new Error('needs without their record');
  return NeedsSaid.parse(record.content);
}

/** Somebody's family as form and person say it by this day, by what he chooses, and when he last said how he is reached (X207, X208, X315). */
export async function familyNow(
  entry: EntryName,
  { file, today }: { readonly file: Whose; readonly today: PlainDate },
  deps: FamilyDeps,
): Promise<Pick<Candidate, 'household' | 'wishes' | 'contactsConfirmedOn'>> {
  const [family, last] = await Promise.all([familyOn(file, deps), lastSaid(entry, personIn(file), deps)]);
  const contactsConfirmedOn = confirmedOn(file, last).contacts;
  if (!last) return { household: householdNow(family, undefined, today), contactsConfirmedOn };
  const { wishes, ...said } = await saidIn(last, deps);
  return {
    household: householdNow(family, { said, on: localDate(last.openedAt) }, today),
    contactsConfirmedOn,
    ...(wishes && wishes.length > 0 ? { wishes } : {}),
  };
}
