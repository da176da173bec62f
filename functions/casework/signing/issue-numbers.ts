import { createHash } from 'node:crypto';
import { inParallel } from '#casework/in-parallel.ts';
import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { actorRecord } from '#domain/actor.ts';
import { type ListState, type Newcomer, registeredAs, yearOf } from '#domain/queue/list.ts';
import { type ListAfter, listActs, untouched } from '#domain/queue/list-acts.ts';
import { registrationGround, yearIn } from '#domain/queue/take-places.ts';
import type { Signing } from './signable.ts';

const atOnce = 10;

/**
 * A list with the years that these newcomers come into. The list is read before its years: a year newer than the list
 * comes with a list that has moved, so that a commit never writes over what it has not read.
 */
export async function withYears(
  list: ListState,
  newcomers: readonly Newcomer[],
  register: Register,
): Promise<ListAfter> {
  const { provider, list: name } = list;
  const wanted = [...new Set(newcomers.map(({ day }) => yearOf(day)))];
  const years = await inParallel(wanted, atOnce, (year) => register.year(provider, name, year));
  return untouched(list, new Map(years.map((state) => [state.year, state])));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Issues the ordinal number (3, 5.5): the newcomer takes the list's next one, and the list moves with it. */
export function issueNumber(
  { list, years }: ListAfter,
  newcomer: Newcomer,
  { signer, now }: Signing,
): { readonly act: ListAct; readonly after: ListAfter } {
  const before = untouched(list, years);
  const acting = { ground: registrationGround, actor: actorRecord(signer), digest };
  const entry = registeredAs(newcomer, list.nextNumber, now);
  const after = listActs.REGISTERED(before, yearIn(before, entry.day), entry, acting);
  const moved = [...after.years.values()].filter((year) => years.get(year.year) !== year);
  return { act: { before: list, after: after.list, years: moved, entries: after.entries, log: after.log }, after };
}

/** Acts that one transaction does to the same list are one act: each list and each year is written once. */
export const together = (acts: readonly ListAct[]): ListAct[] =>
  [...Map.groupBy(acts, ({ after: { provider, list } }) => JSON.stringify([provider, list])).values()].map((ofList) =>
    ofList.reduce((first, next) => ({
      before: first.before,
      after: next.after,
      years: [...new Map([...first.years, ...next.years].map((year) => [year.year, year])).values()],
      entries: [...first.entries, ...next.entries],
      log: [...first.log, ...next.log],
    })),
  );
