// One round of five hundred dwellings over lists as Uralsk has them: processor time, and what must be read for it.
import { entriesFrom } from '#casework/register/read-candidates.ts';
import type { Candidate } from '#domain/queue/allocating/candidate.ts';
import type { Dwelling } from '#domain/queue/allocating/dwelling.ts';
import type { Household } from '#domain/queue/allocating/household.ts';
import { emptyLedger, type Ledger } from '#domain/queue/allocating/ledger.ts';
import { dealtNow, movedNow, servedNow } from '#domain/queue/allocating/next-steps.ts';
import { recompute, roundText } from '#domain/queue/allocating/recompute.ts';
import {
  type Answer,
  candidatesOf,
  freeOf,
  openedRound,
  type Round,
  withStep,
} from '#domain/queue/allocating/round.ts';
import type { AnswerIs, RoundStep, Step } from '#domain/queue/allocating/round-steps.ts';
import { serving } from '#domain/queue/allocating/serving.ts';
import { type Draw, seededBy } from '#domain/queue/draw.ts';
import { type Entry, emptyYear, nameOfPosition, type Rank } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { bookingsRun } from './bookings.ts';
import { type Readings, reading, sum } from './figure.ts';
import { type LongList, longList } from './long-list.ts';

/** Uralsk on 1 September 2023 (law.md 0). */
const sizes: Readonly<Record<QueueListId, number>> = {
  veterans: 0,
  orphans: 1966,
  'multi-child': 2159,
  'socially-vulnerable': 8485,
  'public-sector': 9851,
  'emergency-dwelling': 187,
};
const on = '2023-09-01';
const aPage = 50;
const aDay = { aDay: 6, apartMs: 60_000 };

const chosen = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;

/** Families as offices know them: one of five alone, most of two to four, some with what arts. 75 and 76 name. */
function family(draw: Draw): Household {
  const people = chosen(draw, [1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6]);
  const women = Math.round(draw() * people);
  return {
    ...{ people, women, men: people - women, hasSpouse: people > 1 && draw() < 0.6, unborn: draw() < 0.02 ? 1 : 0 },
    ...{ extraRooms: draw() < 0.06 ? 1 : 0, isMobilityImpaired: draw() < 0.04 },
    ...{ agreesToOtherLocality: false, agreesToUncomfortable: false, confirmedOn: '2023-03-01' },
  };
}

function stock(draw: Draw, count: number): Dwelling[] {
  return Array.from({ length: count }, (_, index) => {
    const rooms = chosen(draw, [1, 1, 2, 2, 3]);
    const area =
      Math.round((rooms === 1 ? 32 + draw() * 10 : rooms === 2 ? 44 + draw() * 16 : 60 + draw() * 16) * 10) / 10;
    const id = `dwelling_${String(index).padStart(4, '0')}`;
    return { id, rooms, area, floor: 1 + Math.floor(draw() * 9), locality: 'Орал', isComfortable: true };
  });
}

interface Counted {
  requests: number;
  candidates: number;
}

/** The register as these lists stand in it; what is asked of it is counted. */
function registerOf(lists: ReadonlyMap<string, LongList>, counted: Counted) {
  const days = new Map(
    [...lists].map(([list, { entries }]) => [list, Map.groupBy(entries, ({ day }) => day)] as const),
  );
  const asked = <T>(answer: T): Promise<T> => {
    counted.requests += 1;
    return Promise.resolve(answer);
  };
  const of = (list: string): LongList => lists.get(list) as LongList;
  return {
    list: (_: string, list: string) => asked(of(list).list),
    year: (provider: string, list: string, year: number) =>
      asked(of(list).years.find((one) => one.year === year) ?? emptyYear(provider, list, year)),
    day: (_: string, list: string, day: string): Promise<readonly Entry[]> => asked(days.get(list)?.get(day) ?? []),
  };
}

const answers: readonly AnswerIs[] = ['CONSENTED', 'CONSENTED', 'CONSENTED', 'REFUSED', 'LAPSED'];

/** A round with its register, of which what is asked is counted. */
function aLargeRound(dwellings: number) {
  const draw = seededBy('allocation');
  const lists = new Map(Object.entries(sizes).map(([list, size]) => [list, longList({ list, size, ...aDay })]));
  const counted: Counted = { requests: 0, candidates: 0 };
  const opening = {
    ...{ round: 'allocation_bench', provider: 'uralsk', on, locality: 'Орал', rule: 'orphans-fifth' },
    lists: [...lists].map(([list, { list: state, entries }]) => ({
      ...{ list, version: state.version, size: sizes[list as QueueListId] },
      ...(entries[0] ? { first: rankOf(entries[0]) } : {}),
    })),
    dwellings: stock(draw, dwellings),
  };
  const register = registerOf(lists, counted);
  const steps: RoundStep[] = [{ does: 'OPENED', opening }];
  const at: { round: Round; ledger: Ledger } = { round: openedRound(opening), ledger: emptyLedger };
  const add = (step: RoundStep): void => {
    steps.push(step);
    at.round = withStep(at.round, step);
    if ('ledger' in step) at.ledger = step.ledger;
  };
  const families = new Map<string, Household>();
  /** The next page of a list, of whoever stands behind the rank given. */
  const read = async (list: string, after: Rank | undefined): Promise<Step<'READ'>> => {
    const wanted = { ...(after ? { after } : {}), atLeast: aPage };
    const found = await entriesFrom({ provider: 'uralsk', list }, wanted, register);
    counted.candidates += found.entries.length;
    const seen = found.entries.map((entry): Candidate => {
      const name = nameOfPosition(entry);
      const household = families.get(name) ?? family(draw);
      families.set(name, household);
      return { entry: name, ...rankOf(entry), household };
    });
    const { version } = found.list;
    const step: Step<'READ'> = { does: 'READ', list, version, seen, gone: [], isWhole: found.isWhole };
    add(step);
    return step;
  };
  return { at, add, read, steps, counted, draw, names: [...lists.keys()] };
}
type LargeRound = ReturnType<typeof aLargeRound>;

async function dealt({ at, add, read }: LargeRound): Promise<void> {
  for (;;) {
    const step = dealtNow(at.round, at.ledger);
    if ('does' in step) return add(step);
    await read(step.list, candidatesOf(at.round, step.list).at(-1));
  }
}

/** From the first place anew at each step, as the service reads: so far that whoever is offered something was read now. */
async function readAnew(list: string, { at, read }: LargeRound): Promise<void> {
  const fresh = new Set<string>();
  for (let last: Rank | undefined; ; ) {
    const { seen, isWhole } = await read(list, last);
    last = seen.at(-1);
    for (const { entry } of seen) fresh.add(entry);
    const { offers, isUnread } = serving(at.round, list, on);
    if (isWhole || (!isUnread && offers.every(({ entry }) => fresh.has(entry)))) return;
  }
}

/** What a list does next, and whether that was anything: whatever nobody has is offered, and then the next of those asked answers. */
async function served(list: string, large: LargeRound): Promise<boolean> {
  const { at, add } = large;
  if (freeOf(at.round, list).length === 0) return answered(list, large);
  await readAnew(list, large);
  const step = servedNow(at.round, list, on);
  if (step.offers.length > 0) {
    add(step);
    return true;
  }
  const [left] = serving(at.round, list, on).exhausted;
  const moved = left && movedNow(at.round, left.dwelling, on, at.ledger);
  if (moved) add(moved);
  return moved !== undefined || answered(list, large);
}

/** Two of five refuse or are silent. */
function answered(list: string, { at, add, draw }: LargeRound): boolean {
  const isAsked = ({ is, dwelling }: Answer) => is === 'OPEN' && at.round.postings.get(dwelling)?.charged === list;
  const [entry, answer] = [...at.round.answers].find(([, one]) => isAsked(one)) ?? [];
  if (entry === undefined || !answer) return false;
  add({ does: 'ANSWERED', entry, dwelling: answer.dwelling, is: chosen(draw, answers) });
  return true;
}

const processor = ({ user, system }: NodeJS.CpuUsage) => reading('ms of processor', (user + system) / 1000);

/** A round of so many dwellings to its end, and then again from its record. */
export async function allocationRun(dwellings: number): Promise<Readings> {
  const large = aLargeRound(dwellings);
  const begun = process.cpuUsage();
  await dealt(large);
  const sharing = processor(process.cpuUsage(begun));
  for (let goesOn = true; goesOn; ) {
    goesOn = false;
    for (const list of large.names) goesOn = (await served(list, large)) || goesOn;
  }
  const whole = processor(process.cpuUsage(begun));
  const { steps, counted, at } = large;
  const ended = process.cpuUsage();
  if (recompute(steps).length > 0) throw new Error('the round came out otherwise');
  const again = processor(process.cpuUsage(ended));
  const offers = steps.flatMap((step) => (step.does === 'SERVED' ? step.offers : []));
  const housed = [...at.round.answers.values()].filter(({ is }) => is === 'CONSENTED').length;
  if (housed + at.round.over.size !== dwellings) throw new Error(`of ${dwellings} dwellings ${housed} were given`);
  return {
    'shared out': sharing,
    'the whole round': whole,
    'computed again from its record': again,
    'candidates read': reading('people', counted.candidates),
    'requests to the register for them': reading('requests', counted.requests),
    offers: reading('offers', offers.length),
    'passed over, with a reason each': reading('reasons', sum(offers.map(({ passed }) => passed.length))),
    'its record': reading('KB', roundText(steps).length / 1024),
    ...bookingsRun(sizes, on, [200, 2000]),
  };
}

const rankOf = ({ day, priorityMoment, intakeSequence }: Entry) => ({ day, priorityMoment, intakeSequence });
