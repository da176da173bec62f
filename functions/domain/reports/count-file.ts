import { isFrameEvent } from '../file/event.ts';
import { evolve } from '../file/evolve.ts';
import type { Face, Kind, Typed } from '../file/kind.ts';
import type { FileState } from '../file/state.ts';
import { isOver, isToMeet, type TermRun, type ToldAt, termRunsOf } from '../file/terms/term-runs.ts';
import { monthOf } from '../queue/publication/scorecard.ts';
import { daysBetween, localDate } from '../time/local-date.ts';
import { addTo, type Column, type Counts, hasActs } from './columns.ts';
import { type ActorRecord, frameReported, type Reported } from './reported.ts';

/** A commit, as far as it is counted. */
export interface CountedCommit extends ToldAt {
  readonly commit: number;
  readonly actor: ActorRecord;
}

/** A kind as it is known, and its table; which kind’s files they are, both know. */
export interface ReportedFace {
  readonly kind: Face;
  readonly reported: Reported;
}

/** The same with its rules, by which a journal is read. */
export interface ReportedKind extends ReportedFace {
  readonly kind: Kind;
}

/** Does anything of a report rest on this event? */
export const isCounted = (one: Pick<ReportedFace, 'reported'>, type: string): boolean =>
  type in frameReported
    ? frameReported[type as keyof typeof frameReported] !== 'not counted'
    : (one.reported.events[type] ?? []).length > 0;

/** An act that somebody may ask for by its ground, office and month; which file it was done in, and by which commit. */
export interface CountedAct {
  readonly column: Column;
  readonly at: string;
  readonly file: string;
  readonly commit: number;
}

/** What a file adds to the reports. */
export interface Counted {
  readonly counts: Counts;
  /** in the order in which they were done; there come only more */
  readonly acts: readonly CountedAct[];
}

/**
 * All that a file adds to the reports, by nothing but its journal: whoever counts it in whatever order comes to the same. An
 * event belongs to the month in which it was committed, a term to that in which its last moment lies (X226).
 */
export function countedIn(one: ReportedKind, id: string, journal: readonly CountedCommit[]): Counted {
  const table = one.reported;
  const counts = new Map<string, number>();
  const acts: CountedAct[] = [];
  const officesOfRuns: (string | undefined)[] = [];
  let file: FileState | undefined;
  for (const { commit, at, actor, events } of journal)
    for (const event of events) {
      file = evolve(one.kind, file, { event, recorded: { id, at, commit } });
      if (isFrameEvent(event)) {
        if (event.type === 'TermStarted') officesOfRuns.push(table.officeOfTerm(event.term, file));
        continue;
      }
      for (const column of columnsOf(table, { event, file, at, actor })) {
        addTo(counts, column);
        if (hasActs(column)) acts.push({ column, at, file: id, commit });
      }
    }
  const runs = termRunsOf(journal).map((run, nth) => ({ ...run, office: officesOfRuns[nth] }));
  countTerms(counts, one.kind, runs);
  return { counts, acts };
}

interface Happened {
  readonly event: Typed;
  readonly file: FileState;
  readonly at: string;
  readonly actor: ActorRecord;
}

/** Where an event counts: for the office, and, of what an official decides as he finds right, for him as well. */
function columnsOf(table: Reported, { event, file, at, actor }: Happened): Column[] {
  const office = table.office(file);
  if (office === undefined) return [];
  return (table.events[event.type] ?? []).flatMap(({ figure, when, of, official }): Column[] => {
    if (when && !when(event, file)) return [];
    const column = { month: monthOf(localDate(at)), office, figure, of: of?.(event, file) };
    const by = official?.(event, file, actor);
    return by === undefined ? [column] : [column, { ...column, official: by }];
  });
}

interface Kept {
  readonly office: string;
  readonly month: string;
  readonly of: string;
}

/** The local day of the last moment of a run. */
const lastDay = ({ dueAt }: TermRun): string => localDate(new Date(Date.parse(dueAt) - 1).toISOString());

/** A run, and the office that had it to keep as it began: a complaint that was passed up is answered by another (11). */
type OfficeRun = TermRun & { readonly office: string | undefined };

/** A file counts once under each of its terms, offices and months, late whichever of its runs was (X151, X226). */
function countTerms(counts: Map<string, number>, kind: Kind, runs: readonly OfficeRun[]): void {
  const named = runs
    .filter((run) => isToMeet(kind, run) && isOver(run))
    .flatMap(({ office, ...run }) => (office ? [{ run, office, month: monthOf(lastDay(run)) }] : []));
  for (const those of Map.groupBy(named, ({ run, office, month }) => `${month} ${office} ${run.term}`).values()) {
    const [first] = those;
    if (!first) continue;
    const { run, office, month } = first;
    const late = those.map((one) => one.run).filter(({ isMissed }) => isMissed);
    countTerm(counts, { month, office, of: `${kind.prefix}.${run.term}` }, late);
  }
}

function countTerm(counts: Map<string, number>, kept: Kept, late: readonly TermRun[]): void {
  addTo(counts, { ...kept, figure: late.length > 0 ? 'termsMissed' : 'termsKept' });
  if (late.length === 0 || late.some(({ state }) => state !== 'met')) return;
  addTo(counts, { ...kept, figure: 'answeredLate' });
  const days = late.reduce((sum, run) => sum + daysBetween(lastDay(run), localDate(run.endedAt ?? run.dueAt)), 0);
  if (days > 0) addTo(counts, { ...kept, figure: 'daysLate' }, days);
}
