import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Reports } from '#casework/ports/reports.ts';
import type { KindOf } from '#domain/kinds.ts';
import { differenceOf } from '#domain/reports/columns.ts';
import { type Counted, countedIn, type ReportedFace } from '#domain/reports/count-file.ts';

export interface CountingDeps {
  readonly reported: readonly ReportedFace[];
  readonly kindOf: KindOf;
  readonly cases: Pick<CaseStore, 'journal'>;
  readonly reports: Pick<Reports, 'counted' | 'count'>;
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
}

const tries = 8;

/** The kind of a file among those that are counted. */
export function reportedKindOf(reported: readonly ReportedFace[], id: string): ReportedFace {
  const found = reported.find(({ kind }) => id.startsWith(`${kind.prefix}_`));
  if (!found) throw new Error(`no report counts files like ${id}`);
  return found;
}

/** What a file adds to the reports, by its journal as it is now. */
export async function countedInJournal(
  id: string,
  { reported, kindOf, cases }: Pick<CountingDeps, 'reported' | 'kindOf' | 'cases'>,
): Promise<Counted> {
  const one = { ...reportedKindOf(reported, id), kind: await kindOf(id) };
  return countedIn(one, id, await cases.journal(one.kind, id));
}

/**
 * Brings the reports to what a file’s journal says now, whatever they had of it: told twice, late or in any order it comes to
 * the same. Answers how many numbers it changed.
 */
export async function countFile(id: string, deps: CountingDeps): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await deps.pause(deps.random() * 20 * 2 ** attempt);
    const before = await deps.reports.counted(id);
    // after what was counted: a journal that grows meanwhile is counted once more by whoever made it grow
    const counted = await countedInJournal(id, deps);
    const { size } = differenceOf(before.counts, counted.counts);
    const isKnown = size === 0 && before.acts === counted.acts.length;
    if (isKnown || (await deps.reports.count(id, before, counted))) return size;
  }
  throw new Error(`${id} was counted by others ${tries} times over`);
}
