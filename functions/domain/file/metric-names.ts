import type { Kind } from './kind.ts';

/** One name per thing that may ring, without dimensions: neither a file nor a person is ever one. */
export const metricNamespace = 'Kezek';

type Counted = Pick<Kind, 'metrics' | 'allowed' | 'endings' | 'termTable'>;

const pascal = (name: string): string =>
  (name === name.toUpperCase() ? name.toLowerCase() : name).replace(/(?:^|[_-])([a-z])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

/**
 * The metric that counts a missed term, by what its breach was caused by: the minutes of 5.1 that ran out because a
 * register was down are no fault of the desk and are counted apart.
 */
export const missedTermMetric = ({ metrics }: Pick<Kind, 'metrics'>, term: string, cause: 'OVERDUE' | 'HELD'): string =>
  `${metrics.missed}${pascal(term)}${cause === 'HELD' ? 'Held' : ''}`;

/** How many files stand in a status. */
export const openFileMetric = ({ metrics }: Pick<Kind, 'metrics'>, status: string): string =>
  `${metrics.open}${pascal(status)}`;

const openStatuses = ({ allowed, endings }: Pick<Kind, 'allowed' | 'endings'>): string[] =>
  Object.keys(allowed).filter((status) => !endings.includes(status));

/** How many open files are how old, in whole days since they were opened; the last row takes all the rest. */
const openFileAges = [
  { range: 'Under10Days', underDays: 10 },
  { range: '10To20Days', underDays: 20 },
  { range: '20To30Days', underDays: 30 },
  { range: 'From30Days' },
] as const satisfies readonly { readonly range: string; readonly underDays?: number }[];

export const openAgeMetric = ({ metrics }: Pick<Kind, 'metrics'>, days: number): string => {
  const row = openFileAges.find((age) => !('underDays' in age) || days < age.underDays);
  return `${metrics.open}${row?.range}`;
};

/** A missed term as it is counted, and what a citizen loses by it. */
export interface MissedTerm {
  readonly metric: string;
  readonly whenMissed: string;
}

/** The terms of a kind whose miss is a breach. */
export const missedTerms = (kind: Counted): MissedTerm[] =>
  Object.entries(kind.termTable).flatMap(([term, end]) =>
    end.endsIn !== undefined ? [] : [{ metric: missedTermMetric(kind, term, 'OVERDUE'), whenMissed: end.whenMissed }],
  );

/** A moment of a term that rings: which event of its journal tells of it, and what a citizen loses by it. */
export interface RingingTerm {
  readonly metric: string;
  readonly citizenLoses: string;
  /** the event, and, where it is the frame's, of which term */
  readonly event: string;
  readonly term?: string;
}

/**
 * The terms of a kind that ring before they are missed, where too little time would be left, and those that ring when they
 * have run out and nobody answered: a sentence in the kind's table of terms makes each.
 */
export const ringingTerms = ({
  metrics: { missed },
  termTable,
}: Pick<Counted, 'metrics' | 'termTable'>): RingingTerm[] =>
  Object.entries(termTable).flatMap(([term, end]): RingingTerm[] => {
    const named = (moment: string): string => `${missed.replace('Missed', moment)}${pascal(term)}`;
    if (end.endsIn !== undefined)
      return end.whenOver ? [{ metric: named('RanOut'), citizenLoses: end.whenOver, event: end.endsIn }] : [];
    return end.whenNear ? [{ metric: named('NearEnd'), citizenLoses: end.whenNear, event: 'TermReminded', term }] : [];
  });

/** Misses that a register which was down is to blame for. */
export const missesWhileHeld = (kind: Counted): string[] =>
  Object.entries(kind.termTable).flatMap(([term, end]) =>
    end.endsIn === undefined && end.isHeldApart ? [missedTermMetric(kind, term, 'HELD')] : [],
  );

export const openMetrics = (kind: Counted): string[] =>
  openStatuses(kind).map((status) => openFileMetric(kind, status));

export const ageMetrics = ({ metrics }: Pick<Kind, 'metrics'>): string[] =>
  openFileAges.map(({ range }) => `${metrics.open}${range}`);

/** Missed terms once more, by office, for whoever is told that an alarm rang; no alarm stands on it. */
export const missedByOffice = {
  metric: 'TermsMissedByOffice',
  dimensions: { metric: 'Metric', office: 'Office' },
} as const;

/** The metrics that no kind owns, each with what one datum says. */
export const operationMetrics = {
  TermNearEndUntouched: 'count: a term was reminded of and nobody had touched the task',
  ExecutionsFailed: 'count: an execution failed, timed out or was aborted',
  OwedWorkAge: 'seconds: the age of the oldest owed work, 0 when nothing is owed',
  DeadLetters: 'count: messages in the queue of dead letters',
  JournalTampered: 'count: a journal item was changed or removed',
  HeldTooLong: 'count: files held for longer than is bearable (periods, heldTooLong)',
  CommitConflicts: 'count: a transaction was tried again because another one stood in its way',
  SilentTerms: 'count: rungs that fell due some time ago (periods, silenceAfter) and were not climbed',
  Heartbeat: 'count: 1 at every run of the measurement',
  ReconcilerFindings: 'count: files whose owed work was old and was served by the reconciler',
  NightlyFindings: 'count: files that, or a term of which, had no execution, found and resumed by night',
  CanaryAnswered: 'count: 1 when the API gave right answers to who asked it from outside, and that was kept, else 0',
  PublicationRead: 'count: 1 when the newest day of the publication was there for anybody, signed, else 0',
  RevocationListAge:
    'percent: how much of its life the oldest of the authorities’ newest revocation lists has behind it',
  CalendarDaysLeft: 'days: how much of the working calendar is still to come',
  TermsMet: 'count: a term was met',
  NumbersIssued: 'count: a register number was issued with a signed notice',
} as const satisfies Record<string, string>;
