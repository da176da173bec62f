import type { CaseStore } from '#casework/ports/case-store.ts';
import { needs } from '#domain/needs/kind.ts';
import type { Needs } from '#domain/needs/needs.ts';
import { type EntryIdentity, needsKey } from '#domain/queue/list.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { contactsSaidOn, saidOn, type Whose } from './whose.ts';

/** What was last said of the needs of an entry’s family; what somebody before him said is nobody’s any more. */
export async function lastSaid(
  entry: Pick<EntryIdentity, 'provider' | 'list' | 'registerNumber'>,
  subject: string,
  { cases }: { readonly cases: Pick<CaseStore, 'load' | 'claim'> },
): Promise<Needs | undefined> {
  const claim = await cases.claim(needsKey(entry));
  const file = claim && (await cases.load(needs, claim.file));
  return file?.subject === subject ? file : undefined;
}

/** The days on which somebody last confirmed his family and how he is reached (X207, X315). */
export interface ConfirmedOn {
  readonly family: PlainDate;
  readonly contacts: PlainDate;
}

/** By the file that says both and by what he has said since: the later word is the one that counts. */
export function confirmedOn(file: Whose, last: Needs | undefined): ConfirmedOn {
  const since = last && localDate(last.openedAt);
  return {
    family: later(saidOn(file), since),
    contacts: later(contactsSaidOn(file), last?.contacts && since),
  };
}

const later = (one: PlainDate, other: PlainDate | undefined): PlainDate =>
  other !== undefined && other > one ? other : one;
