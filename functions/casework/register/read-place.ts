import { inParallel } from '#casework/in-parallel.ts';
import type { Register } from '#casework/ports/register.ts';
import type { Application } from '#domain/application/application.ts';
import { type ListName, rankOf } from '#domain/application/rules/filing/newcomer.ts';
import { isPast } from '#domain/application/stages.ts';
import { type Entry, sizeOf, yearOf } from '#domain/queue/list.ts';
import { placeOf, type Rank } from '#domain/queue/place.ts';
import { type ListReading, yearIn } from '#domain/queue/take-places.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';

const readings = 12;
const atOnce = 10;

/** The list moved at every one of the readings: nobody's fault, worth another try. */
export class ListInMotion extends Error {
  override readonly name = 'ListInMotion';
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * A list with the years and entries of these days, all of one version: the version is read first and last, and the
 * reading repeated when an act moved it meanwhile. Throws ListInMotion when it never stood still.
 */
export async function readList(
  { provider, list }: ListName,
  days: readonly string[],
  register: Register,
): Promise<ListReading> {
  let before = await register.list(provider, list);
  for (let reading = 0; reading < readings; reading++) {
    const years = await inParallel(unique(days.map(yearOf)), atOnce, (year) => register.year(provider, list, year));
    const entries = await inParallel(unique(days), atOnce, (day) => register.day(provider, list, day));
    const after = await register.list(provider, list);
    if (after.version === before.version)
      return { list: before, years: new Map(years.map((year) => [year.year, year])), entries: entries.flat() };
    before = after;
  }
  throw new ListInMotion();
}

export interface Place {
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
}

/** Where a rank stands on a list at this moment: three strongly consistent readings, however long the list. */
export async function readPlace(
  rank: Rank,
  name: ListName,
  now: Instant,
  { register }: { readonly register: Register },
): Promise<Place> {
  return placeIn(await readList(name, [rank.day], register), rank, now);
}

const placeIn = (reading: ListReading, rank: Rank, asOf: Instant): Place => ({
  place: placeOf(rank, reading.list, yearIn(reading, rank.day), reading.entries),
  listSize: sizeOf(reading.list),
  asOf,
});

export interface PlaceOfCase extends Place {
  readonly list: QueueListId;
  /** the ordinal number of the notice, which never changes */
  readonly registerNumber: number;
  readonly priorityMoment: Instant;
}

/** The place now of a person whose notice is signed; undefined while undecided (X31), refused, or no longer on the list. */
export async function placeOfCase(
  theCase: Application,
  now: Instant,
  { register }: { readonly register: Register },
): Promise<PlaceOfCase | undefined> {
  const entry = theCase.result?.entry;
  if (!entry || !isPast('filing', theCase)) return undefined;
  const rank = rankOf(theCase);
  const name = { provider: theCase.provider, list: entry.list };
  const reading = await readList(name, [rank.day], register);
  if (!isActive(reading.entries, theCase.id)) return undefined;
  const { registerNumber, list } = entry;
  return { ...placeIn(reading, rank, now), list, registerNumber, priorityMoment: rank.priorityMoment };
}

const isActive = (entries: readonly Entry[], caseId: string): boolean =>
  entries.some((entry) => entry.active && entry.caseId === caseId);
