import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Instant } from '#domain/time/instant.ts';

export interface SearchDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly register: Pick<Register, 'entry'>;
  readonly people: People;
  readonly access: AccessLog;
  readonly keyring: Keyring;
}

/** Who seeks, and for which reason. */
export interface Seeking {
  readonly by: StaffActor;
  /** all that he may act as that day */
  readonly standings: readonly StaffActor[];
  readonly why: string;
  readonly now: Instant;
  readonly requestId: string;
}

/** A look of a search, under what was sought or found. */
export const noted = (
  subject: string,
  fields: readonly string[],
  { by, why, now: at, requestId }: Seeking,
  { access }: SearchDeps,
): Promise<void> => access.append({ reader: actorRecord(by), subject, fields, why: `search; ${why}`, at, requestId });
