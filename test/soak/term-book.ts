// Every term that begins is met, missed, lapsed or runs still, and the month's reports count each once, by its step.
import type { Plan } from '#casework/ports/commit.ts';
import { kindOf } from '#domain/kinds.ts';
import { type Counts, columnNamed, differenceOf } from '#domain/reports/columns.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { SecondBook } from './second-books.ts';
import type { Walk } from './walk.ts';

interface Run {
  readonly file: string;
  readonly term: string;
  dueAt: string;
  state: 'running' | 'met' | 'lapsed';
  isMissed: boolean;
}

type Told = { readonly type: string; readonly term?: string; readonly dueAt?: string; readonly cause?: string };
const ends: Readonly<Record<string, Run['state']>> = { TermMet: 'met', TermLapsed: 'lapsed' };

/** How many terms began, and what has become of them. */
export interface TermSums {
  readonly begun: number;
  readonly met: number;
  readonly missed: number;
  readonly lapsed: number;
  readonly running: number;
}

export function aTermBook({ world }: Walk): SecondBook & { readonly sums: () => TermSums } {
  const runs: Run[] = [];
  const last = new Map<string, Run>();
  const follow = (file: string, event: Told): string[] => {
    const key = `${file} ${event.term}`;
    const run = last.get(key);
    if (event.type === 'TermStarted') {
      const begun: Run = { file, term: event.term ?? '', dueAt: event.dueAt ?? '', state: 'running', isMissed: false };
      runs.push(begun);
      last.set(key, begun);
      return run?.state === 'running' ? [`${key} begins once more while it runs`] : [];
    }
    const end = ends[event.type];
    if (end && run?.state !== 'running') return [`${key} is ${end}, and it does not run`];
    if (end && run) run.state = end;
    if (event.type === 'TermReopened' && run) run.state = 'running';
    if (event.type === 'TermReckonedAnew' && run) run.dueAt = event.dueAt ?? '';
    if (event.type === 'TermMissed' && run) run.isMissed = event.cause === 'OVERDUE';
    return [];
  };
  const told = ({ after, events }: Plan) => events.flatMap((event) => follow(after.id, event as Told));
  return {
    committed: ({ plans }) => plans.flatMap(told),
    atRest: async () =>
      [...world.store.files.values()].flatMap(({ file }) =>
        Object.values(file.terms).flatMap(({ term, state }) => {
          const run = last.get(`${file.id} ${term}`);
          return run?.state === state ? [] : [`${file.id} says that ${term} is ${state}, and it is ${run?.state}`];
        }),
      ),
    counted: () => {
      const differing = differenceOf(bySteps(world.reports.numbers), countedOf(runs));
      return [...differing].map(([step, more]) => `terms of ${step}: the report has ${more} too few`);
    },
    sums: () => sumsOf(runs),
  };
}

/** Each file once under a term and the month of its last day, missed whichever of its runs was. */
function countedOf(runs: readonly Run[]): Map<string, number> {
  const groups = new Map<string, boolean>();
  for (const { file, term, dueAt, state, isMissed } of runs) {
    const isCounted = !kindOf(file).termTable[term]?.endsIn && (state === 'met' || isMissed);
    if (!isCounted) continue;
    const month = localDate(new Date(Date.parse(dueAt) - 1).toISOString()).slice(0, 7);
    const key = [month, `${kindOf(file).prefix}.${term}`, file].join(' ');
    groups.set(key, isMissed || groups.get(key) === true);
  }
  const counts = new Map<string, number>();
  for (const [key, isMissed] of groups) {
    const [month, step] = key.split(' ');
    const name = `${month} ${step} ${isMissed ? 'termsMissed' : 'termsKept'}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The same of the reports, of all offices together. */
function bySteps(numbers: Counts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [column, count] of numbers) {
    const { month, figure, of, official } = columnNamed(column);
    if (official || (figure !== 'termsKept' && figure !== 'termsMissed') || count === 0) continue;
    const name = `${month} ${of} ${figure}`;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

function sumsOf(runs: readonly Run[]): TermSums {
  const many = (is: (run: Run) => boolean): number => runs.filter(is).length;
  return {
    begun: runs.length,
    met: many(({ state, isMissed }) => state === 'met' && !isMissed),
    missed: many(({ isMissed }) => isMissed),
    lapsed: many(({ state, isMissed }) => state === 'lapsed' && !isMissed),
    running: many(({ state, isMissed }) => state === 'running' && !isMissed),
  };
}
