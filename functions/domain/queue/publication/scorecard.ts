import type { FileState } from '#domain/file/state.ts';
import { localDate } from '#domain/time/local-date.ts';
import { smallest } from './publish-list.ts';

/** How an office kept the term of a step in a month; only what tells of no group of fewer than ten (X138). */
export interface StepTerms {
  readonly office: string;
  readonly term: string;
  readonly ended?: number;
  readonly met?: number;
}

interface Counted {
  ended: number;
  met: number;
}

const isTold = (count: number): boolean => count === 0 || count >= smallest;

/** The terms of an office's files that ended in a month (YYYY-MM), by step; met is whatever was done before its last moment. */
export function scorecard(office: string, month: string, files: readonly Pick<FileState, 'terms'>[]): StepTerms[] {
  const counts = new Map<string, Counted>();
  for (const { terms } of files)
    for (const [term, { state, endedAt, missedAt }] of Object.entries(terms)) {
      if (state !== 'met' || endedAt === undefined || !localDate(endedAt).startsWith(month)) continue;
      const { ended, met } = counts.get(term) ?? { ended: 0, met: 0 };
      counts.set(term, { ended: ended + 1, met: met + (missedAt === undefined ? 1 : 0) });
    }
  return [...counts].toSorted().map(([term, { ended, met }]) => ({
    ...{ office, term },
    ...(isTold(ended) ? { ended } : {}),
    ...(isTold(ended) && isTold(met) && isTold(ended - met) ? { met } : {}),
  }));
}
