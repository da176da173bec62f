import { nameKeyOf } from '#casework/filing/name-key.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Page } from '#casework/ports/case-lists.ts';
import type { Actor } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { foundBy, isToldName } from '#domain/application/rules/seeing/found.ts';
import type { moreFoundWords } from '#domain/application/words/more-found-words.ts';
import { parseCaseNumber } from '#domain/codes/case-number.ts';
import type { PersonName } from '#domain/form/full-name.ts';
import { oldEntriesOf } from '#domain/old-entry/kind.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { nameOfRecipient } from '../name-of-recipient.ts';
import { noted, type SearchDeps, type Seeking } from './search.ts';
import { type RowSeen, searchedRows } from './search-rows.ts';

/** What is known of whoever sits at the desk or calls: one of these. */
export type Sought =
  | { readonly iin: string }
  | { readonly number: string }
  | { readonly registerNumber: { readonly provider: string; readonly list: string; readonly number: number } }
  | { readonly name: PersonName; readonly bornOn: PlainDate };

/** A request that was found: seen, with whose it is, or only where it is. */
export interface FoundLines {
  readonly seen: readonly { readonly theCase: Application; readonly to: Actor; readonly name?: string }[];
  /** the same of rows of old lists, with the entry as it stands */
  readonly rows: readonly RowSeen[];
  /** where there are others that he may not see: each office once */
  readonly elsewhere: readonly string[];
  /** there are older ones than the first page of them: by what they were sought, so that it can be narrowed */
  readonly moreBy?: keyof typeof moreFoundWords | undefined;
}

const atOnce = 10;

/**
 * Requests and rows of old lists by the person's number, requests by their own, both by the ordinal number, or name and day of birth. The search
 * is noted under what was sought, and under each request that it finds, before anything of it is answered.
 */
export async function searchCases(sought: Sought, seeking: Seeking, deps: SearchDeps): Promise<FoundLines> {
  const { subject, ids, moreBy } = await lookedUp(sought, deps);
  await noted(subject, ['search'], seeking, deps);
  const unique = [...new Set(ids)];
  const loaded = await inParallel(unique, atOnce, (id) => deps.cases.load(application, id));
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
  const rows = await searchedRows(unique, seeking, deps);
  const elsewhere = found.flatMap(({ told }) => (told.told === 'office' ? [told.office] : []));
  const offices = [...new Set([...elsewhere, ...rows.elsewhere])].toSorted();
  return { seen: seen.flat(), rows: rows.seen, elsewhere: offices, moreBy };
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
    const [requests, rows] = await Promise.all([
      newest('iin', (cursor) => lists.ofApplicant(person, cursor)),
      lists.ofApplicant(oldEntriesOf(person)),
    ]);
    return { subject: person, ...requests, ids: [...requests.ids, ...rows.items] };
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
