// A list of Uralsk on which many removals fall due at once, each written by a process of its own that may die or wait.
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { entryKey, entryName } from '#domain/queue/list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Deps, enforceAmendment } from '#tasks/enforce-amendment.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { Killed, type MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';
import { idOf, now } from './a-drafted-case.ts';
import { dueAmendment, dueId } from './due-amendments.ts';

const name = { provider: 'uralsk', list: 'public-sector' } as const;
const atOnce = 20;

const momentOf = (n: number): string => new Date(Date.parse('2017-06-01T04:00:00.000Z') + n * 3_600_000).toISOString();

/** So many stand on the list, and the removal of each is due. */
export async function layDue(count: number, cases: MemoryCaseStore): Promise<void> {
  for (let first = 1; first <= count; first += atOnce) {
    const ns = Array.from({ length: Math.min(atOnce, count - first + 1) }, (_, index) => first + index);
    const newcomers = ns.map((n) => {
      const priorityMoment = momentOf(n);
      return { ...name, caseId: idOf(n), priorityMoment, day: localDate(priorityMoment), intakeSequence: n };
    });
    const reading = await readList(name, newcomers, cases.register);
    const after = newcomers.reduce<ListAfter>(
      (before, newcomer) =>
        enters(before, 'REGISTERED', newcomer, {
          ...{ ground: '5.5', caseId: newcomer.caseId, at: newcomer.priorityMoment, actor: { kind: 'head' } },
          ...sealing,
        }),
      untouched(reading),
    );
    const obstacles = await cases.commit({ plans: [], acts: [actFrom(reading, after)] });
    if (obstacles.length > 0) throw new Error(JSON.stringify(obstacles));
    for (const n of ns) {
      const holder = entryName({ ...name, registerNumber: n });
      cases.holds({ key: entryKey(name.provider, `person_${n}`), holder, file: idOf(n) });
      cases.seed(dueAmendment('REMOVAL', n));
    }
  }
}

export interface Around {
  readonly cases: MemoryCaseStore;
  readonly sleep: (ms: number) => Promise<void>;
  readonly realTime: () => number;
  readonly random: () => number;
  /** how often a process dies at one of its writes */
  readonly deaths: number;
}

/** What is measured of it all, in milliseconds of the time that passes. */
export interface Midnight {
  readonly tried: number;
  readonly written: number;
  readonly died: number;
  /** the longest that a living writer had its turn */
  readonly longestTurn: number;
  /** from the first that came to the last that was answered */
  readonly took: number;
}

const [readMs, writeMs] = [6, 20];
/** As the machine tries a step again. */
const againAfter = 1000;
/** Within so long all of them come. */
const arrivals = 10_000;

/** Every removal has its task, all of them within seconds, and none knows of the others. */
export async function enforceAll(count: number, around: Around): Promise<Midnight> {
  const { cases, sleep, realTime, random } = around;
  const [tally, turns, began] = [{ tried: 0, written: 0, died: 0, longestTurn: 0 }, memoryTurns(realTime), realTime()];
  const deps: Omit<Deps, 'clock'> = {
    ...{ cases, turns, random, register: cases.register, lists: cases.lists, pause: sleep },
    fits: async (commit) => fitsTransaction(commit),
  };
  const task = async (n: number): Promise<void> => {
    await sleep(random() * arrivals);
    for (;;) {
      try {
        await enforceAmendment(
          { caseId: dueId('REMOVAL', n), requestId: `machine-${n}` },
          aProcess(deps, around, tally),
        );
        return;
      } catch (error) {
        if (!(error instanceof Killed) && (error as Error).name !== 'StepNotAnswered') throw error;
        await sleep(againAfter);
      }
    }
  };
  await Promise.all(Array.from({ length: count }, (_, index) => task(index + 1)));
  return { ...tally, took: realTime() - began };
}

/** Every reading and every write takes its time; whoever has died writes nothing more, and passes no turn on. */
function aProcess(
  deps: Omit<Deps, 'clock'>,
  { sleep, realTime, random, deaths }: Around,
  tally: { -readonly [K in keyof Omit<Midnight, 'took'>]: number },
): Deps {
  let isDead = false;
  let tookTurnAt = 0;
  const read = <A extends unknown[], R>(ask: (...asked: A) => Promise<R>) => {
    return async (...asked: A): Promise<R> => {
      await sleep(readMs);
      return ask(...asked);
    };
  };
  const dies = (): void => {
    isDead ||= random() < deaths;
    if (!isDead) return;
    tally.died += 1;
    throw new Killed('in the middle of it');
  };
  const write = <A extends unknown[], R>(act: (...asked: A) => Promise<R>) => {
    return async (...asked: A): Promise<R> => {
      if (isDead) throw new Killed('already');
      await sleep(writeMs / 2);
      dies();
      const answer = await act(...asked);
      dies();
      await sleep(writeMs / 2);
      return answer;
    };
  };
  const { cases, register, lists, turns } = deps;
  return {
    ...deps,
    clock: fixedClock(now),
    lists: { tray: read(lists.tray) },
    register: { ...register, list: read(register.list), entry: read(register.entry), day: read(register.day) },
    cases: {
      ...cases,
      load: read(cases.load) as typeof cases.load,
      claim: read(cases.claim),
      commit: write(async (commit) => {
        tally.tried += 1;
        const obstacles = await cases.commit(commit);
        if (obstacles.length === 0) tally.written += 1;
        return obstacles;
      }),
    },
    turns: {
      take: write(async (...asked) => {
        tookTurnAt = realTime();
        return turns.take(...asked);
      }),
      pass: write(async (...asked) => {
        tally.longestTurn = Math.max(tally.longestTurn, realTime() - tookTurnAt);
        return turns.pass(...asked);
      }),
    },
  };
}
