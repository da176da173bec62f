import { type Entry, type ListState, type YearState, yearOf } from './list.ts';

export interface LogItem {
  readonly sequence: number;
  readonly kind: 'REGISTERED';
  readonly ground: string;
  readonly caseId: string;
  readonly registerNumber: number;
  readonly at: string;
}

export interface ListAfter {
  readonly list: ListState;
  readonly years: ReadonlyMap<number, YearState>;
  readonly log: readonly LogItem[];
}

/** One more entry on a list: next number, version, totals, the day's count and the log move together (architecture 5). */
export function registerEntry(before: ListAfter, year: YearState, entry: Entry, ground: string): ListAfter {
  const { list } = before;
  if (entry.registerNumber !== list.nextNumber)
    throw new Error(`number ${entry.registerNumber} is not next (${list.nextNumber})`);
  const of = yearOf(entry.day);
  const current = before.years.get(of) ?? year;
  const sequence = list.logHead + 1;
  return {
    list: {
      ...list,
      nextNumber: list.nextNumber + 1,
      version: list.version + 1,
      logHead: sequence,
      totals: { ...list.totals, [of]: (list.totals[of] ?? 0) + 1 },
    },
    years: new Map(before.years).set(of, {
      ...current,
      days: { ...current.days, [entry.day]: (current.days[entry.day] ?? 0) + 1 },
    }),
    log: [
      ...before.log,
      {
        sequence,
        kind: 'REGISTERED',
        ground,
        caseId: entry.caseId,
        registerNumber: entry.registerNumber,
        at: entry.registeredAt,
      },
    ],
  };
}
