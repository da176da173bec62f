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
}

/** Nobody has more; what a search finds is bounded all the same. */
const pagesAtMost = 1;
const atOnce = 10;

/**
 * Requests by the person's number, their own number, the ordinal number of a notice, or name and day of birth. The search
 * is noted under what was sought, and under each request that it finds, before anything of it is answered.
 */
export async function searchCases(sought: Sought, seeking: Seeking, deps: SearchDeps): Promise<FoundLines> {
  const { subject, ids } = await lookedUp(sought, deps);
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
  return { seen: seen.flat(), elsewhere: [...new Set(elsewhere)].toSorted() };
}

/** Whose look it is noted as, and what is found; what nobody knows is noted too. */
async function lookedUp(
  sought: Sought,
  deps: SearchDeps,
): Promise<{ readonly subject: string; readonly ids: readonly string[] }> {
  const { lists, register, keyring } = deps;
  if ('iin' in sought) {
    const person = await keyring.personOf(sought.iin);
    return { subject: person, ids: await firstPages((cursor) => lists.ofApplicant(person, cursor)) };
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
  return { subject: `name_${nameKey}`, ids: await firstPages((cursor) => lists.byName(nameKey, cursor)) };
}

async function firstPages(read: (cursor?: string) => Promise<Page<string>>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < pagesAtMost; pages++) {
    const page = await read(cursor);
    ids.push(...page.items);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  return ids;
}

const noted = (
  subject: string,
  fields: readonly string[],
  { by, why, now: at, requestId }: Seeking,
  { access }: SearchDeps,
): Promise<void> => access.append({ reader: actorRecord(by), subject, fields, why: `search; ${why}`, at, requestId });
