import { isFrameEvent } from '../file/event.ts';
import { evolve } from '../file/evolve.ts';
import type { Kind, Typed } from '../file/kind.ts';
import type { FileState } from '../file/state.ts';
import { isOver, runsToMeet, type TermRun, type ToldAt } from '../file/term-runs.ts';
import { monthOf } from '../queue/publication/scorecard.ts';
import { daysBetween, localDate } from '../time/local-date.ts';
import { addTo, type Column, type Counts } from './columns.ts';
import { isOfGround } from './figures.ts';
import { type ActorRecord, frameReported, type Reported } from './reported.ts';

/** A commit, as far as it is counted. */
export interface CountedCommit extends ToldAt {
  readonly commit: number;
  readonly actor: ActorRecord;
}

/** A kind and its table; which kind’s files they are, both know. */
export interface ReportedKind {
  readonly kind: Kind;
  readonly reported: Reported;
}

/** Does anything of a report rest on this event? */
export const isCounted = (one: ReportedKind, type: string): boolean =>
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
  let file: FileState | undefined;
  for (const { commit, at, actor, events } of journal)
    for (const event of events) {
      file = evolve(one.kind, file, { event, recorded: { id, at, commit } });
      if (isFrameEvent(event)) continue;
      for (const column of columnsOf(table, { event, file, at, actor })) {
        addTo(counts, column);
        if (isListed(column)) acts.push({ column, at, file: id, commit });
      }
    }
  if (file) for (const run of runsToMeet(one.kind, journal)) countRun(counts, run, { ...one, table, file });
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

/** What has a ground is found by it, whatever an official decided by him. */
const isListed = ({ official, figure }: Column): boolean => official !== undefined || isOfGround(figure);

interface Ran {
  readonly kind: Kind;
  readonly table: Reported;
  readonly file: FileState;
}

/** The local day of the last moment of a run. */
const lastDay = ({ dueAt }: TermRun): string => localDate(new Date(Date.parse(dueAt) - 1).toISOString());

function countRun(counts: Map<string, number>, run: TermRun, { kind, table, file }: Ran): void {
  const office = table.officeOfTerm(run.term, file);
  if (!isOver(run) || office === undefined) return;
  const due = lastDay(run);
  const column = { month: monthOf(due), office, of: `${kind.prefix}.${run.term}` };
  addTo(counts, { ...column, figure: run.isMissed ? 'termsMissed' : 'termsKept' });
  if (!run.isMissed || run.endedAt === undefined) return;
  addTo(counts, { ...column, figure: 'answeredLate' });
  const late = daysBetween(due, localDate(run.endedAt));
  if (late > 0) addTo(counts, { ...column, figure: 'daysLate' }, late);
}
