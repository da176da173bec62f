// Lists of Uralsk on which many amendments fall due at once, each written by a process of its own that may die or wait.
import { expect } from 'vitest';
import { fitsTransaction } from '#adapters/dynamo/fits-transaction.ts';
import { readList } from '#casework/register/read-place.ts';
import { actFrom, sealing } from '#casework/signing/issue-numbers.ts';
import { enters, type ListAfter, untouched } from '#domain/queue/act-on-list.ts';
import { entryKey, entryName } from '#domain/queue/list.ts';
import type { QueueListId } from '#domain/regulation/categories.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type Deps, enforceAmendment } from '#tasks/enforce-amendment.ts';
import { dueAmendment, dueId } from '#test/builders/amendments/due-amendments.ts';
import { idOf, now, range } from '#test/builders/requests/a-drafted-case.ts';
import { fixedClock } from '#test/fakes/fixed-clock.ts';
import { Killed, type MemoryCaseStore } from '#test/fakes/memory-case-store.ts';
import { memoryTurns } from '#test/fakes/memory-turns.ts';

export const provider = 'uralsk';
const atOnce = 20;

export const momentOf = (n: number): string =>
  new Date(Date.parse('2017-06-01T04:00:00.000Z') + n * 3_600_000).toISOString();

/** Whoever comes onto a list: the ordinal of his request, by which his moment goes, and who he is. */
export interface Comer {
  readonly n: number;
  readonly person: string;
}

/** They stand on a list by the next numbers, and hold nothing yet. */
export async function standOn(list: QueueListId, comers: readonly Comer[], { register, commit }: MemoryCaseStore) {
  for (let first = 0; first < comers.length; first += atOnce) {
    const newcomers = comers.slice(first, first + atOnce).map(({ n }) => {
      const priorityMoment = momentOf(n);
      return { provider, list, caseId: idOf(n), priorityMoment, day: localDate(priorityMoment), intakeSequence: n };
    });
    const reading = await readList({ provider, list }, newcomers, register);
    const after = newcomers.reduce<ListAfter>(
      (before, newcomer) => enters(before, 'REGISTERED', newcomer, actingFor(newcomer)),
      untouched(reading),
    );
    expect(await commit({ plans: [], acts: [actFrom(reading, after)] })).toEqual([]);
  }
}

/** As the head who has signed the request. */
export const actingFor = ({
  caseId,
  priorityMoment,
}: {
  readonly caseId: string;
  readonly priorityMoment: string;
}) => ({
  ...{ ground: '5.5', caseId, at: priorityMoment, actor: { kind: 'head' } },
  ...sealing,
});

/** So many stand on the list, and the removal of each is due. */
export async function layDue(count: number, cases: MemoryCaseStore): Promise<readonly string[]> {
  const list = 'public-sector';
  const comers = range(1, count).map((n) => ({ n, person: `person_${n}` }));
  await standOn(list, comers, cases);
  for (const { n, person } of comers) {
    const holder = entryName({ provider, list, registerNumber: n });
    cases.holds({ key: entryKey(provider, person), holder, file: idOf(n) });
    cases.seed(dueAmendment('REMOVAL', n));
  }
  return comers.map(({ n }) => dueId('REMOVAL', n));
}

export interface Around {
  readonly cases: MemoryCaseStore;
  readonly sleep: (ms: number) => Promise<void>;
  readonly realTime: () => number;
  readonly random: () => number;
  /** how often a process dies at one of its writes */
  readonly deaths: number;
  /** how often it lives and is not told what came of a write */
  readonly unanswered: number;
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

/** It was written, and whoever wrote it does not know. */
class Unanswered extends Error {}

const [readMs, writeMs] = [6, 20];
/** As the machine tries a step again. */
const againAfter = 1000;
/** Within so long all of them come. */
const arrivals = 10_000;

/** Each amendment has its task, all of them within seconds, and none knows of the others. */
export async function enforceAll(ids: readonly string[], around: Around): Promise<Midnight> {
  const { cases, sleep, realTime, random } = around;
  const [tally, turns, began] = [{ tried: 0, written: 0, died: 0, longestTurn: 0 }, memoryTurns(realTime), realTime()];
  const deps: Omit<Deps, 'clock'> = {
    ...{ cases, turns, random, register: cases.register, lists: cases.lists, pause: sleep },
    fits: async (commit) => fitsTransaction(commit),
  };
  const task = async (caseId: string): Promise<void> => {
    await sleep(random() * arrivals);
    for (;;) {
      try {
        await enforceAmendment({ caseId, requestId: `machine of ${caseId}` }, aProcess(deps, around, tally));
        return;
      } catch (error) {
        if (!(error instanceof Killed || error instanceof Unanswered) && (error as Error).name !== 'StepNotAnswered')
          throw error;
        await sleep(againAfter);
      }
    }
  };
  await Promise.all(ids.map(task));
  return { ...tally, took: realTime() - began };
}

/** Every reading and every write takes its time; whoever has died writes nothing more, and passes no turn on. */
function aProcess(
  deps: Omit<Deps, 'clock'>,
  { sleep, realTime, random, deaths, unanswered }: Around,
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
      if (random() < unanswered) throw new Unanswered();
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
