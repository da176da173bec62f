import type { AccessEntry, AccessLog } from '#casework/ports/access-log.ts';
import { type CaseLists, wholeOf } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { AccountEntry, Accounts, StaffRegister } from '#casework/ports/identity.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import { actorRecord, type StaffActor } from '#domain/actor.ts';
import type { PersonId } from '#domain/ids.ts';
import { kinds } from '#domain/kinds.ts';
import type { Instant } from '#domain/time/instant.ts';
import { looksTold } from './looks-told.ts';

export interface AccessOfPersonDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly access: AccessLog;
  readonly lists: CaseLists;
  readonly staff: StaffRegister;
  readonly accounts: Accounts;
  readonly keyring: Keyring;
}

interface Asking {
  readonly by: StaffActor;
  readonly now: Instant;
  readonly requestId: string;
}

/** The looks at a person's data, under whichever id they were noted, and what happened to his account; oldest first. */
export async function accessOfPerson(
  iin: string,
  { by, now: at, requestId }: Asking,
  deps: AccessOfPersonDeps,
): Promise<{ readonly items: readonly AccessEntry[]; readonly account: readonly AccountEntry[] }> {
  const person = await deps.keyring.personOf(iin);
  const look = { reader: actorRecord(by), fields: ['access'], why: 'audit', at, requestId };
  await deps.access.append({ ...look, subject: person });
  const [files, services, account] = await Promise.all([
    filesOf(person, deps),
    deps.staff.everywhere(person),
    deps.accounts.journalOf(person),
  ]);
  const subjects = [person, ...files, ...services.map(({ id }) => id)];
  const entries = (await Promise.all(subjects.map((subject) => deps.access.of(subject)))).flat();
  const told = await looksTold(entries, by, deps);
  return { items: told.toSorted((one, other) => (one.at < other.at ? -1 : 1)), account };
}

/** His requests, and his files of every other kind. */
async function filesOf(person: PersonId, { lists }: Pick<AccessOfPersonDeps, 'lists'>): Promise<string[]> {
  const named = [person, ...kinds.flatMap(({ listOf }) => listOf?.(person) ?? [])];
  return (await Promise.all(named.map((list) => wholeOf((cursor) => lists.ofApplicant(list, cursor))))).flat();
}
