import type { CountedFile, ListedAct, Reports } from '#casework/ports/reports.ts';
import { columnName, columnNamed, differenceOf } from '#domain/reports/columns.ts';

export interface MemoryReports extends Reports {
  /** every number as it stands, by the name of its column */
  readonly numbers: ReadonlyMap<string, number>;
}

const pageSize = 50;

/** The numbers of the reports and the acts behind them, with the condition of the real table. */
export function memoryReports(): MemoryReports {
  const files = new Map<string, CountedFile>();
  const numbers = new Map<string, number>();
  const acts = new Map<string, Map<string, ListedAct>>();
  const nothing: CountedFile = { version: 0, counts: new Map(), acts: 0 };
  return {
    numbers,
    counted: async (file) => files.get(file) ?? nothing,
    count: async (file, before, counted) => {
      const known = files.get(file) ?? nothing;
      if (known.version !== before.version) return false;
      for (const [name, more] of differenceOf(known.counts, counted.counts))
        numbers.set(name, (numbers.get(name) ?? 0) + more);
      for (const { column, ...act } of counted.acts.slice(known.acts)) {
        const name = columnName(column);
        const those = acts.get(name) ?? new Map<string, ListedAct>();
        acts.set(name, those.set(`${act.at}#${act.file}#${act.commit}`, act));
      }
      const told = new Map([...counted.counts].filter(([, count]) => count !== 0));
      files.set(file, { version: known.version + 1, counts: told, acts: counted.acts.length });
      return true;
    },
    month: async (month, office) =>
      new Map(
        [...numbers].filter(([name, number]) => {
          const column = columnNamed(name);
          return number !== 0 && column.month === month && (office === undefined || column.office === office);
        }),
      ),
    acts: async (column, cursor = '0') => {
      const all = [...(acts.get(columnName(column)) ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1));
      const end = Number(cursor) + pageSize;
      const items = all.slice(Number(cursor), end).map(([, act]) => act);
      return { items, ...(all.length > end ? { cursor: String(end) } : {}) };
    },
  };
}
