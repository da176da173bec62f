import { createHash } from 'node:crypto';
import { inParallel } from '#casework/in-parallel.ts';
import type { ListAct } from '#casework/ports/commit.ts';
import type { Register } from '#casework/ports/register.ts';
import { countedIn, countsOf } from '#casework/register/read-place.ts';
import { actorRecord } from '#domain/actor.ts';
import { type ListState, type Newcomer, registeredAs, yearOf } from '#domain/queue/list.ts';
import { type ListAfter, listActs, untouched } from '#domain/queue/list-acts.ts';
import { registrationGround, yearIn } from '#domain/queue/take-places.ts';
import type { Signing } from './signable.ts';

const atOnce = 10;

/**
 * A list with the years and days that these newcomers come into. The list is read before them: a year newer than the list
 * comes with a list that has moved, so that a commit never writes over what it has not read.
 */
export async function withCounts(
  list: ListState,
  newcomers: readonly Newcomer[],
  register: Register,
): Promise<ListAfter> {
  const { provider, list: name } = list;
  const wanted = [...new Set(newcomers.map(({ day }) => yearOf(day)))];
  const of = { provider, list: name };
  const [years, counts] = await Promise.all([
    inParallel(wanted, atOnce, (year) => register.year(provider, name, year)),
    countsOf(of, newcomers, register),
  ]);
  const byYear = new Map(years.map((state) => [state.year, state]));
  return untouched(list, byYear, countedIn({ list, years: byYear }, counts));
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Issues the ordinal number (3, 5.5): the newcomer takes the list's next one, and the list moves with it. */
export function issueNumber(
  { list, years, days }: ListAfter,
  newcomer: Newcomer,
  { signer, now }: Signing,
): { readonly act: ListAct; readonly after: ListAfter } {
  const before = untouched(list, years, days);
  const acting = { ground: registrationGround, actor: actorRecord(signer), digest };
  const entry = registeredAs(newcomer, list.nextNumber, now);
  const after = listActs.REGISTERED(before, yearIn(before, entry.day), entry, acting);
  const moved = {
    years: [...after.years.values()].filter((year) => years.get(year.year) !== year),
    days: [...after.days.values()].filter((day) => days.get(day.day) !== day),
  };
  return { act: { before: list, after: after.list, ...moved, entries: after.entries, log: after.log }, after };
}

/** Acts that one transaction does to the same list are one act: each list, year and day is written once. */
export const together = (acts: readonly ListAct[]): ListAct[] =>
  [...Map.groupBy(acts, ({ after: { provider, list } }) => JSON.stringify([provider, list])).values()].map((ofList) =>
    ofList.reduce((first, next) => ({
      before: first.before,
      after: next.after,
      years: [...new Map([...first.years, ...next.years].map((year) => [year.year, year])).values()],
      days: [...new Map([...first.days, ...next.days].map((day) => [day.day, day])).values()],
      entries: [...first.entries, ...next.entries],
      log: [...first.log, ...next.log],
    })),
  );
