import type { OwedWork } from '#casework/ports/owed-work.ts';
import type { Duty } from '#domain/file/owed.ts';

export interface OwedItem {
  readonly caseId: string;
  readonly commit: number;
  readonly duties: readonly Duty[];
  readonly requestId: string;
  readonly since: string;
}

/** What commits owe outside, deleted when done. */
export function memoryOwedWork(items: Map<string, OwedItem>): OwedWork {
  const byAge = () => [...items.values()].sort((one, other) => (one.since < other.since ? -1 : 1));
  return {
    of: async (caseId) =>
      [...items.values()]
        .filter((item) => item.caseId === caseId)
        .sort((one, other) => one.commit - other.commit)
        .map(({ commit, duties, requestId }) => ({ commit, duties, requestId })),
    done: async (caseId, commit) => {
      for (const [key, item] of items) if (item.caseId === caseId && item.commit === commit) items.delete(key);
    },
    olderThan: async (instant) => [
      ...new Set(
        byAge()
          .filter(({ since }) => since < instant)
          .map(({ caseId }) => caseId),
      ),
    ],
    oldestSince: async () => byAge()[0]?.since,
  };
}
