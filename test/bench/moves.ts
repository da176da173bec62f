// What a year of moves costs to tell on a long list, by its log as the register keeps it.
import { createHash, randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { headKey, listLogKey } from '#adapters/dynamo/keys.ts';
import { pastOf } from '#casework/asking/places/past-of-entry.ts';
import type { Register } from '#casework/ports/register.ts';
import { type DayHead, headsOf } from '#domain/queue/heads.ts';
import type { EntryIdentity, ListState } from '#domain/queue/list.ts';
import type { LogItem } from '#domain/queue/log.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { type Readings, reading, timed } from './figure.ts';
import { layItems } from './place.ts';
import type { Spent } from './spending.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const year = 365 * 24 * 60 * 60 * 1000;
const began = Date.parse('2017-06-01T04:00:00.000Z');
const listName = 'public-sector';

/** A list of so many, with the log of its last year: a fifth of it comes, leaves or is housed. */
interface YearOfActs {
  readonly list: ListState;
  readonly acts: readonly LogItem[];
  readonly heads: readonly DayHead[];
  readonly size: number;
}

/** The acts of a year on a list of so many, a fifth as many as stand there. */
export function yearOfActs(size: number): YearOfActs {
  const provider = `bench-${size}`;
  const count = size / 5;
  const actor = { kind: 'head', staff: 'staff_01KAV0000000000000000000AA', organisation: provider };
  const acts = Array.from({ length: count }, (_, index): LogItem => {
    const rank = rankOf(1 + ((index * 7919) % size));
    const comes = index % 2 === 0;
    return {
      ...{ sequence: size + index + 1, registerNumber: comes ? size + index + 1 : rank.intakeSequence },
      ...{ kind: comes ? 'REGISTERED' : index % 4 === 1 ? 'REMOVED' : 'HOUSED', ground: comes ? '5.5' : '73(1)(1)' },
      caseId: `case_${String(index).padStart(26, '0')}`,
      ...{ at: new Date(began + Math.floor((index * year) / count)).toISOString(), actor },
      ...(comes ? { rank: rankOf(size + index), place: size, index: 3 } : { left: rank, placeLeft: 17 }),
      ...{ publicGround: 'HOUSED', salt: randomBytes(16).toString('hex'), previous: digest(String(index)) },
    };
  });
  const last = acts.at(-1);
  const list: ListState = {
    ...{ provider, list: listName, nextNumber: size + count, version: size + count, logHead: size + count },
    totals: { '2016': size },
    chain: digest('chain'),
    ...(last ? { headDay: localDate(last.at) } : {}),
  };
  const before = { day: addDays(localDate(new Date(began).toISOString()), -1), provider, list: listName };
  return {
    ...{ list, acts, size },
    heads: [{ ...before, logHead: size, size }, ...headsOf({ ...before, size }, acts, list.chain)],
  };
}

const rankOf = (sequence: number) => {
  const priorityMoment = new Date(Date.parse('2010-01-01T04:00:00.000Z') + sequence * 200_000).toISOString();
  return { day: localDate(priorityMoment), priorityMoment, intakeSequence: sequence };
};

interface MovesDeps {
  readonly register: Pick<Register, 'headBy' | 'acts'>;
  readonly spent: { take(): Spent };
}

/** Of somebody in the middle of each list: every move of the year, and where he stood a year and half a year ago. */
export async function movesRun(years: readonly YearOfActs[], { register, spent }: MovesDeps): Promise<Readings> {
  const all: Record<string, ReturnType<typeof reading>> = {};
  for (const { list, acts, size } of years) {
    const middle = rankOf(Math.floor(size / 2));
    const identity: EntryIdentity = {
      ...{
        provider: list.provider,
        list: listName,
        registerNumber: 1,
        caseId: 'case_1',
        registeredAt: middle.priorityMoment,
      },
      ...{ status: 'ACTIVE', onList: listName, ...middle, acts: [`${listName}#1`] },
    };
    const present = { identity, place: Math.floor(size / 2), upTo: list.logHead };
    const since = localDate(new Date(began).toISOString());
    spent.take();
    const { answer, ms } = await timed(() => pastOf(present, { since }, register));
    const { requests, readUnits } = spent.take();
    const expected = acts.filter(({ left }) => left && left.intakeSequence < middle.intakeSequence).length;
    if (answer.moved?.by !== -expected) throw new Error(`${answer.moved?.by} moves instead of ${-expected}`);
    const of = `${size} entries, ${acts.length} acts a year`;
    all[`${of}: round trips`] = reading('moves of a year', requests);
    all[`${of}: read units`] = reading('moves of a year', readUnits);
    all[`${of}: time`] = reading('ms', ms);
  }
  return all;
}

/** Puts the logs and heads in place as the register keeps them. */
export async function layYears(
  dynamo: DynamoDBClient,
  table: string,
  { list: { provider }, acts, heads }: YearOfActs,
): Promise<void> {
  const items = [
    ...acts.map((act) => ({ ...listLogKey(provider, listName, act.sequence), ...act })),
    ...heads.map((head) => ({ ...headKey(provider, listName, head.day), ...head })),
  ];
  await layItems(dynamo, table, items);
}
