import { inParallel } from '#casework/in-parallel.ts';
import type { Register } from '#casework/ports/register.ts';
import type { ListName } from '#domain/application/rules/filing/newcomer.ts';
import { type Entry, type ListState, type Rank, yearOf } from '#domain/queue/list.ts';
import { isBefore } from '#domain/queue/place.ts';
import { ListInMotion } from './read-place.ts';

const readings = 12;
const atOnce = 10;

/** Whoever stands on a list, in order of place, as it was at one version of it. */
export interface ReadFrom {
  readonly list: ListState;
  readonly entries: readonly Entry[];
  /** nobody stands behind the last of them */
  readonly isWhole: boolean;
}

/**
 * Whoever stands behind a rank, or from the first on: the counts by day say which days hold at least so many, and these
 * alone are read, each whole. Repeated where an act moved the list meanwhile; throws ListInMotion when it never stood still.
 */
export async function entriesFrom(
  { provider, list }: ListName,
  { after, atLeast }: { readonly after?: Rank; readonly atLeast: number },
  register: Pick<Register, 'list' | 'year' | 'day'>,
): Promise<ReadFrom> {
  let before = await register.list(provider, list);
  for (let reading = 0; reading < readings; reading++) {
    const { days, isWhole } = await daysToRead(before, { after, atLeast }, register);
    const read = await inParallel(days, atOnce, (day) => register.day(provider, list, day));
    const now = await register.list(provider, list);
    if (now.version === before.version) return { list: now, entries: standing(read.flat(), after), isWhole };
    before = now;
  }
  throw new ListInMotion();
}

const standing = (entries: readonly Entry[], after: Rank | undefined): Entry[] =>
  entries
    .filter((entry) => entry.active && (after === undefined || isBefore(after, entry)))
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));

/** The first days that hold so many between them; of the day of the rank itself nobody is counted on. */
async function daysToRead(
  { provider, list, totals }: ListState,
  { after, atLeast }: { readonly after: Rank | undefined; readonly atLeast: number },
  register: Pick<Register, 'year'>,
): Promise<{ readonly days: readonly string[]; readonly isWhole: boolean }> {
  const years = Object.keys(totals)
    .map(Number)
    .filter((year) => (totals[year] ?? 0) > 0 && (after === undefined || year >= yearOf(after.day)))
    .sort((one, other) => one - other);
  const days: string[] = [];
  let counted = 0;
  for (const year of years) {
    const state = await register.year(provider, list, year);
    for (const day of Object.keys(state.days).sort()) {
      const people = state.days[day] ?? 0;
      if (people === 0 || (after !== undefined && day < after.day)) continue;
      if (counted >= atLeast) return { days, isWhole: false };
      days.push(day);
      counted += day === after?.day ? 0 : people;
    }
  }
  return { days, isWhole: true };
}
