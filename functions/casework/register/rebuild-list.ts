import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { latelyOf } from '#domain/queue/flow.ts';
import type { DayHead } from '#domain/queue/heads.ts';
import { type DayState, type Entry, type EntryIdentity, type ListState, slotOf } from '#domain/queue/list.ts';
import { genesisText } from '#domain/queue/log.ts';
import { headsBy, inOrder, type ListBooks } from './list-books.ts';

/** What lists of before had not yet: an identity for each entry, counts by slots, and a seal on the log as it stood. */
export interface RebuiltList {
  /** of the days whose counts are missing or not those of their entries */
  readonly days: readonly DayState[];
  readonly identities: readonly EntryIdentity[];
  readonly chain: string | undefined;
  /** of the days whose heads are missing or not those of the log */
  readonly heads: readonly DayHead[];
  /** where they are missing or not those of the log */
  readonly lately: Pick<ListState, 'headDay' | 'flow'> | undefined;
}

/**
 * From positions and log alone. What is amiss and not merely old stays for the check of the register to tell: an entry
 * that its log does not know gets no identity, a list that lost its seal no new one.
 */
export function rebuiltList(books: ListBooks): RebuiltList {
  const { list, entries, log, identities, days } = books;
  const known = new Set(identities.map(({ registerNumber }) => registerNumber));
  const missing = log.flatMap(({ kind, registerNumber, sequence }): EntryIdentity[] => {
    const entry = entries.find((each) => each.registerNumber === registerNumber);
    return kind === 'REGISTERED' && entry && !known.has(registerNumber) ? [identityOf(entry, sequence)] : [];
  });
  const ordered = inOrder(log);
  const isSealed = list.chain !== undefined || log.length === 0 || log.some(({ previous }) => previous !== undefined);
  const text = genesisText(list.provider, list.list, ordered);
  const chain = isSealed ? undefined : createHash('sha256').update(text).digest('hex');
  const lately = latelyOf(ordered);
  const isLately = isDeepStrictEqual(lately, { headDay: list.headDay, flow: list.flow }) || log.length === 0;
  return {
    identities: missing,
    days: miscounted(entries, days),
    chain,
    heads: differing({ ...books, list: { ...list, chain: chain ?? list.chain } }),
    lately: isLately ? undefined : lately,
  };
}

/** The heads of days that are not as the log makes them. */
function differing(books: ListBooks): DayHead[] {
  const kept = new Map(books.heads.map((head) => [head.day, head]));
  return headsBy(books).filter((head) => !isDeepStrictEqual(kept.get(head.day), head));
}

/** Each day of active entries, counted anew; those that are counted so already are left out. */
function miscounted(entries: readonly Entry[], days: readonly DayState[]): DayState[] {
  const counted = new Map(days.map((state) => [state.day, state]));
  const byDay = Map.groupBy(
    entries.filter(({ active }) => active),
    ({ day }) => day,
  );
  return [...byDay].flatMap(([day, [first, ...others]]) => {
    if (!first) return [];
    const bySlot = Map.groupBy([first, ...others], slotOf);
    const slots = Object.fromEntries([...bySlot].map(([slot, within]) => [slot, within.length]));
    const { provider, list } = first;
    return isDeepStrictEqual(counted.get(day)?.slots, slots) ? [] : [{ provider, list, day, slots }];
  });
}

const identityOf = (
  { provider, list, registerNumber, caseId, registeredAt, day, priorityMoment, intakeSequence }: Entry,
  sequence: number,
): EntryIdentity => ({
  provider,
  list,
  registerNumber,
  caseId,
  registeredAt,
  status: 'ACTIVE',
  onList: list,
  day,
  priorityMoment,
  intakeSequence,
  acts: [`${list}#${sequence}`],
});
