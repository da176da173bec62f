import { nameKeyOf } from '#casework/filing/name-key.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { AccessLog } from '#casework/ports/access-log.ts';
import type { CaseLists, Page } from '#casework/ports/case-lists.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People } from '#casework/ports/people.ts';
import type { Register } from '#casework/ports/register.ts';
import { type Actor, actorRecord, type StaffActor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { foundBy, isToldName } from '#domain/application/rules/seeing/found.ts';
import type { moreFoundWords } from '#domain/application/words/more-found-words.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { nameOfRecipient } from './name-of-recipient.ts';

export interface SearchDeps {
  readonly cases: CaseStore;
  readonly lists: CaseLists;
  readonly register: Pick<Register, 'entry'>;
  readonly people: People;
  readonly access: AccessLog;
  readonly keyring: Keyring;
}

/** What is known of whoever sits at the desk or calls: one of these. */
export type Sought =
  | { readonly iin: string }
  | { readonly number: string }
  | { readonly registerNumber: { readonly provider: string; readonly list: string; readonly number: number } }
  | { readonly name: PersonName; readonly bornOn: PlainDate };

interface Seeking {
  readonly by: StaffActor;
  /** all that he may act as that day */
  readonly standings: readonly StaffActor[];
  readonly why: string;
  readonly now: Instant;
  readonly requestId: string;
}

/** A request that was found: seen, with whose it is, or only where it is. */
export interface FoundLines {
  readonly seen: readonly { readonly theCase: Application; readonly to: Actor; readonly name?: string }[];
  /** where there are others that he may not see: each office once */
  readonly elsewhere: readonly string[];
  /** there are older ones than the first page of them: by what they were sought, so that it can be narrowed */
  readonly moreBy?: keyof typeof moreFoundWords | undefined;
}

const atOnce = 10;

/**
 * Requests by the person's number, their own number, the ordinal number of a notice, or name and day of birth. The search
 * is noted under what was sought, and under each request that it finds, before anything of it is answered.
 */
export async function searchCases(sought: Sought, seeking: Seeking, deps: SearchDeps): Promise<FoundLines> {
  const { subject, ids, moreBy } = await lookedUp(sought, deps);
  await noted(subject, ['search'], seeking, deps);
  const loaded = await inParallel([...new Set(ids)], atOnce, (id) => deps.cases.load(application, id));
  const found = loaded.flatMap((theCase) => {
    const told = theCase && foundBy(theCase, [seeking.by, ...seeking.standings]);
    return told ? [{ theCase, told }] : [];
  });
  const seen = await inParallel(found, atOnce, async ({ theCase, told }) => {
    const isNamed = told.told === 'line' && isToldName(told.to);
    await noted(theCase.id, ['found', told.told, ...(isNamed ? ['name'] : [])], seeking, deps);
    return told.told === 'line'
      ? [{ theCase, to: told.to, name: isNamed ? await nameOfRecipient(theCase, deps) : undefined }]
      : [];
  });
  const elsewhere = found.flatMap(({ told }) => (told.told === 'office' ? [told.office] : []));
  return { seen: seen.flat(), elsewhere: [...new Set(elsewhere)].toSorted(), moreBy };
}

interface LookedUp extends Pick<FoundLines, 'moreBy'> {
  readonly subject: string;
  readonly ids: readonly string[];
}

/** Whose look it is noted as, and what is found; what nobody knows is noted too. */
async function lookedUp(sought: Sought, deps: SearchDeps): Promise<LookedUp> {
  const { lists, register, keyring } = deps;
  if ('iin' in sought) {
    const person = await keyring.personOf(sought.iin);
    return { subject: person, ...(await newest('iin', (cursor) => lists.ofApplicant(person, cursor))) };
  }
  if ('number' in sought) {
    const number = parseCaseNumber(sought.number) ?? sought.number;
    const id = await lists.byNumber(number);
    return { subject: id ?? number, ids: id ? [id] : [] };
  }
  if ('registerNumber' in sought) {
    const { provider, list, number } = sought.registerNumber;
    const entry = await register.entry({ provider, list, registerNumber: number });
    return { subject: entry?.caseId ?? `${provider}#${list}#${number}`, ids: entry ? [entry.caseId] : [] };
  }
  const nameKey = (await nameKeyOf(sought.name, sought.bornOn, { keyring })) ?? '';
  return { subject: `name_${nameKey}`, ...(await newest('name', (cursor) => lists.byName(nameKey, cursor))) };
}

/** One page, which is bounded; a full one may be the last, so the next is asked whether anything stands on it. */
async function newest(
  by: keyof typeof moreFoundWords,
  read: (cursor?: string) => Promise<Page<string>>,
): Promise<Pick<LookedUp, 'ids' | 'moreBy'>> {
  const { items: ids, cursor } = await read();
  const older = cursor === undefined ? [] : (await read(cursor)).items;
  return { ids, moreBy: older.length > 0 ? by : undefined };
}

const noted = (
  subject: string,
  fields: readonly string[],
  { by, why, now: at, requestId }: Seeking,
  { access }: SearchDeps,
): Promise<void> => access.append({ reader: actorRecord(by), subject, fields, why: `search; ${why}`, at, requestId });
