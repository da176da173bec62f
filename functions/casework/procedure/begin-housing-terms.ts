import { type ExecuteDeps, execute } from '#casework/execute.ts';
import { inParallel } from '#casework/in-parallel.ts';
import type { Clock } from '#casework/ports/clock.ts';
import type { Register } from '#casework/ports/register.ts';
import { requestToTell } from '#casework/register/housing-term.ts';
import { application } from '#domain/application/kind.ts';
import type { Entry, ListState } from '#domain/queue/list.ts';
import { isHousedInTerm } from '#domain/regulation/allocations/override-grounds.ts';
import { categoryIds, listOf } from '#domain/regulation/categories.ts';
import { providerIds } from '#domain/regulation/offices/providers.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { daysBetween, localDate } from '#domain/time/local-date.ts';

/** Days read, or entries looked at, at one moment. */
const atOnce = 10;
/** From where nights are counted. */
const firstNight = '2015-01-01';

type Deps = ExecuteDeps & {
  readonly clock: Clock;
  readonly register: Pick<Register, 'list' | 'year' | 'day' | 'entry' | 'acts'>;
};

/**
 * 74(3), X303: where a family stands on a list without its year, since its notice was signed before there was such a term, or
 * since what had ended the year has fallen, the request is told so. One year of a list is looked through a night, each in its
 * turn, so that the work of a night is bounded whatever the list; told once, it is not told again.
 */
export async function beginHousingTerms(requestId: string, deps: Deps): Promise<void> {
  const today = localDate(deps.clock.now());
  const lists = new Set(categoryIds.filter(isHousedInTerm).map((category) => listOf(category, today)));
  for (const provider of providerIds)
    for (const list of lists) await lookThrough(await deps.register.list(provider, list), { today, requestId }, deps);
}

interface Night {
  readonly today: PlainDate;
  readonly requestId: string;
}

async function lookThrough(list: ListState, night: Night, deps: Deps): Promise<void> {
  const year = yearOfNight(list, night.today);
  if (year === undefined) return;
  const { days } = await deps.register.year(list.provider, list.list, year);
  for (const day of Object.keys(days).filter((one) => (days[one] ?? 0) > 0)) {
    const entries = await deps.register.day(list.provider, list.list, day);
    await inParallel(
      entries.filter(({ active }) => active),
      atOnce,
      (entry) => tellOf(entry, night, deps),
    );
  }
}

/** The year of a list whose turn it is: of those in which anybody's moment lies. */
export function yearOfNight({ totals }: Pick<ListState, 'totals'>, today: PlainDate): number | undefined {
  const years = Object.keys(totals)
    .filter((year) => (totals[year] ?? 0) > 0)
    .map(Number)
    .sort((one, other) => one - other);
  return years.length === 0 ? undefined : years[daysBetween(firstNight, today) % years.length];
}

async function tellOf({ provider, list, registerNumber, numberedBy = list }: Entry, { requestId }: Night, deps: Deps) {
  const identity = await deps.register.entry({ provider, list: numberedBy, registerNumber });
  const told = identity?.status === 'ACTIVE' ? await requestToTell(identity, deps) : undefined;
  if (!told) return;
  const command = { type: 'TellHousing', found: { status: 'ACTIVE', category: told.category } } as const;
  const asked = { fileId: told.request.id, asked: { command }, actor: { kind: 'clock' } as const, requestId };
  await execute(application, { ...asked, now: deps.clock.now() }, deps);
}
