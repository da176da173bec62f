import { inParallel } from '#casework/in-parallel.ts';
import type { Register } from '#casework/ports/register.ts';
import type { ListName } from '#domain/application/rules/filing/newcomer.ts';
import { type ListReading, yearIn } from '#domain/queue/act-on-list.ts';
import { type DayState, isCounted, type ListState, type Rank, sizeOf, slotOf, yearOf } from '#domain/queue/list.ts';
import { placeOf } from '#domain/queue/place.ts';
import type { Instant } from '#domain/time/instant.ts';

const readings = 12;
const atOnce = 10;

/** The list moved at every one of the readings: nobody's fault, worth another try. */
export class ListInMotion extends Error {
  override readonly name = 'ListInMotion';
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The days that count every entry of theirs. */
const countedIn = (
  reading: Pick<ListReading, 'list' | 'years'>,
  counts: readonly DayState[],
): ReadonlyMap<string, DayState> =>
  new Map(counts.flatMap((state) => (isCounted(state, yearIn(reading, state.day)) ? [[state.day, state]] : [])));

/**
 * A list with the years, counts and entries that the places of these ranks rest on, all of one version: the version is
 * read first and last, and the reading repeated when an act moved it meanwhile. Throws ListInMotion when it never stood still.
 */
export async function readList(name: ListName, ranks: readonly Rank[], register: Register): Promise<ListReading> {
  const { provider, list } = name;
  let before = await register.list(provider, list);
  for (let reading = 0; reading < readings; reading++) {
    const around = await readAround(before, ranks, register);
    const after = await register.list(provider, list);
    if (after.version === before.version) return around;
    before = after;
  }
  throw new ListInMotion();
}

/**
 * A list that was read already with the years, counts and entries that the places of these ranks rest on: what is newer than
 * the list comes with a list that has moved, so that a commit never writes over what it has not read.
 */
export async function readAround(list: ListState, ranks: readonly Rank[], register: Register): Promise<ListReading> {
  const { provider, list: name } = list;
  const [years, counts] = await Promise.all([
    inParallel(unique(ranks.map(({ day }) => yearOf(day))), atOnce, (year) => register.year(provider, name, year)),
    inParallel(unique(ranks.map(({ day }) => day)), atOnce, (day) => register.counts(provider, name, day)),
  ]);
  const byYear = new Map(years.map((year) => [year.year, year]));
  const days = countedIn({ list, years: byYear }, counts);
  const entries = await inParallel(placesToRead(ranks, days), atOnce, ({ day, slot }) =>
    register.day(provider, name, day, slot),
  );
  return { list, years: byYear, days, entries: entries.flat() };
}

/** Of a day that counts by slots the slots of the ranks, of any other the whole, each once. */
function placesToRead(ranks: readonly Rank[], days: ReadonlyMap<string, DayState>) {
  const wanted = ranks.map((rank) => ({ day: rank.day, slot: days.has(rank.day) ? slotOf(rank) : undefined }));
  return [...new Map(wanted.map((one) => [`${one.day}#${one.slot ?? ''}`, one])).values()];
}

export interface Place {
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
}

/** Where a rank stands on a list at this moment: a few strongly consistent readings, however long the list. */
export async function readPlace(
  rank: Rank,
  name: ListName,
  now: Instant,
  { register }: { readonly register: Register },
): Promise<Place> {
  return placeIn(await readList(name, [rank], register), rank, now);
}

/** The same of a list that was read. */
export const placeIn = (reading: ListReading, rank: Rank, asOf: Instant): Place => ({
  place: placeOf(rank, { ...reading, year: yearIn(reading, rank.day), day: reading.days.get(rank.day) }),
  listSize: sizeOf(reading.list),
  asOf,
});
