import { kindOf } from '#domain/kinds.ts';
import { localDate, localInstant } from '#domain/time/local-date.ts';
import { faultsAtRest } from './at-rest.ts';
import { aCounting } from './counting.ts';
import { aStream, hearsOf, nightsOf } from './deliveries.ts';
import { type Dice, diceOf } from './dice.ts';
import { aLedger } from './ledger.ts';
import { brokenPower } from './representation.ts';
import { type SecondBook, secondBooks } from './second-books.ts';
import { aSoakedWorld, type SoakedDeps } from './soaked-world.ts';
import { aTermBook, type TermSums } from './term-book.ts';
import { begin, hastens, untilNext } from './turns.ts';
import { stopTime } from './virtual-time.ts';
import { at, type Tally, type Walk } from './walk.ts';

/** A walk by its seed: so many steps, or the turns that are named. */
export interface Route {
  readonly seed: number;
  readonly steps: number;
  /** the turns that are taken, by their number; absent: all, until there are as many steps */
  readonly turns?: readonly number[];
  /** told of each step, line by line */
  readonly say?: ((line: string) => void) | undefined;
  /** called now and then with the steps so far */
  readonly progress?: ((steps: number) => void) | undefined;
  /** begins everything by itself, instead of turns, and ends once its time has passed */
  readonly crowd?: ((walk: Walk) => Promise<void>) | undefined;
  /** puts a fault in, to see that it is found */
  readonly spoil?: ((deps: SoakedDeps) => SoakedDeps) | undefined;
}

export interface Walked {
  readonly steps: number;
  readonly turns: number;
  readonly acts: number;
  readonly files: number;
  readonly days: number;
  readonly tally: ReadonlyMap<string, number>;
  readonly troubles: ReadonlyMap<string, number>;
  /** what has become of every term that began */
  readonly terms: TermSums;
  /** what was found broken, in the order in which it was */
  readonly faults: readonly string[];
}

/** How many processes are in trouble while a walk goes on; whatever writes on a list is more often. */
const troubled = 0.2;
const troubledInCrowd = 0.01;
const onLists: ReadonlySet<string> = new Set(['signs', 'enforce-amendment']);
/** How many tasks are done within seconds. */
const hasty = 0.15;
const day = 24 * 3_600_000;
const calendarFrom = Date.parse('2018-01-08T04:00:00.000Z');
const startsWithin = 9 * 365 * day;

/** Walks it to its end, or until something is broken. */
export async function walked(route: Route): Promise<Walked> {
  const faults: string[] = [];
  let isTroubled = true;
  let steps = 0;
  let dice: Dice = diceOf(route.seed, 0);
  const startsAt = calendarFrom + Math.floor(diceOf(route.seed, 1).fraction() * startsWithin);
  const ofIds = diceOf(route.seed, 0x696473);
  const time = stopTime(new Date(startsAt).toISOString(), () => dice.fraction(), ofIds.fraction);
  const tally = aTally();
  const often = route.crowd ? troubledInCrowd : troubled;
  const broken = (why: string): void => void faults.push(why);
  const ledger = aLedger(broken);
  const go = (session: Promise<void>): void =>
    void session.catch((error: Error) => broken(error.stack ?? error.message));
  const say = (line: () => string): void => route.say?.(line());
  const step = (what: string): void => {
    steps += 1;
    tally.add(`step: ${what}`);
  };
  const met = { persons: new Map(), numbers: new Map() };
  let requests = 0;
  const nextRequest = (): number => ++requests;
  const walk: Walk = { ledger, tally, time, met, say, step, broken, nextRequest, dice: () => dice } as Walk;
  const world = aSoakedWorld({
    time,
    dice: () => dice,
    often: (name) => (isTroubled ? (onLists.has(name) ? 2.5 : 1) * often : 0),
    trace: say,
    committed: (commit) => {
      ledger.committed(commit, (file) => file.task !== undefined || !kindOf(file.id).isAtRest(file));
      for (const { log } of commit.acts ?? []) for (const { kind } of log) tally.add(`act: ${kind}`);
      for (const book of books) for (const fault of book.committed(commit)) broken(fault);
      for (const plan of commit.plans) {
        const { after, events } = plan;
        stream(after.id);
        counting.committed(after.id, events);
        const power = brokenPower(walk, plan);
        if (power) broken(power);
        if (events.some(({ type }) => type === 'PaperCorrected')) tally.add('a paper: corrected');
        const isOpened = events.some(({ type }) => type === 'TaskOpened');
        if (isTroubled && isOpened && dice.chance(hasty)) go(hastens(walk, after.id));
      }
    },
    stepped: (task, ended) => {
      step(task);
      ended.catch((error: Error) => told(error, task, broken));
    },
    ended: (execution) => hearsOf(walk, execution),
    spoil: route.spoil ?? ((deps) => deps),
  });
  Object.assign(walk, { world });
  const stream = aStream(walk);
  const counting = aCounting(walk, route.seed);
  const terms = aTermBook(walk);
  const books = [...secondBooks(walk), terms];
  nightsOf(walk);
  const wanted = route.turns?.values();
  let turns = 0;
  try {
    await route.crowd?.(walk);
    for (; !route.crowd && faults.length === 0; turns++) {
      const next = wanted?.next();
      if (next?.done || (!wanted && steps >= route.steps)) break;
      dice = diceOf(route.seed, 2 + (next?.value ?? turns));
      go(begin(walk));
      await time.passTo(time.now() + untilNext(walk));
      if (turns % 200 === 0) route.progress?.(steps);
    }
    isTroubled = false;
    if (faults.length === 0) {
      faults.push(...(await rested(walk, books)), ...(await counting.faults()));
      faults.push(...books.flatMap(({ counted }) => counted?.() ?? []));
    }
  } finally {
    time.restore();
  }
  const days = Math.round((time.now() - startsAt) / day);
  const counts = { steps, turns, acts: ledger.acts(), files: ledger.ids.length, days };
  return { ...counts, tally: tally.counts, troubles: world.processes.troubles, terms: terms.sums(), faults };
}

/** Two days in which all neighbours answer and nothing comes to grief: whatever can go on by itself does. */
async function rested(walk: Walk, books: readonly SecondBook[]): Promise<string[]> {
  const { world, time } = walk;
  for (const name of ['persons', 'notary', 'gateway', 'desk', 'eAkimat'] as const) world.neighbours.comesBack(name);
  world.signatures.loseList(undefined);
  const date = localDate(at(time.now, 2));
  await time.passTo(Date.parse(localInstant(date, '12:00')));
  const ofBooks = await Promise.all(books.map(({ atRest }) => atRest?.() ?? []));
  return [...(await faultsAtRest(walk)), ...ofBooks.flat()];
}

/** A step fails by what was made up, or because what it wanted to record was refused; by nothing else. */
const expected: ReadonlySet<string> = new Set([
  'Lambda.Unknown',
  'RequestLimitExceeded',
  'StepNotAnswered',
  'ListInMotion',
  'LedgerInMotion',
]);

function told(error: Error, task: string, broken: (why: string) => void): void {
  if (!expected.has(error.name)) broken(`${task}: ${error.stack}`);
}

function aTally(): Tally {
  const counts = new Map<string, number>();
  return { counts, add: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1) };
}
