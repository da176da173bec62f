import { missedTerms, missesWhileHeld, ringingTerms } from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import { periods } from '#domain/regulation/periods.ts';

export interface AlarmRow {
  readonly id: string;
  /** Ours, or the API's own count of its failures. */
  readonly metric: string;
  readonly statistic: 'Sum' | 'Maximum';
  readonly threshold: number;
  readonly rings: 'atOrAbove' | 'below';
  readonly minutes: number;
  /** How many spans of so many minutes in a row, one if absent. */
  readonly spans?: number;
  /** What no datum means: all is well, or silence itself is the fault. */
  readonly missing: 'notBreaching' | 'breaching';
  /** One sentence: what a citizen loses while this rings. */
  readonly citizenLoses: string;
  /** One sentence that names the command to begin with. */
  readonly runbook: string;
}

type Row = Pick<AlarmRow, 'citizenLoses' | 'runbook'> & Partial<AlarmRow>;

const whenAny = { statistic: 'Sum', threshold: 1, rings: 'atOrAbove', minutes: 1, missing: 'notBreaching' } as const;
const counted = { ...whenAny, statistic: 'Maximum' } as const;

const alarm = (metric: AlarmRow['metric'], kind: typeof whenAny | typeof counted, row: Row): AlarmRow => ({
  id: metric,
  metric,
  ...kind,
  ...row,
});

const seeCase = 'Take the case from the provider’s overdue tray and read its story with `npm run case -- <id>`.';

const seeWhose =
  'See whose task it is, or for whom it waits, with `npm run case -- <id>`, and tell that person or the substitute.';

/** One for each term of each kind; the sentence stands with the term. */
const missedTermAlarms = kinds
  .flatMap(missedTerms)
  .map(({ metric, whenMissed }) => alarm(metric, whenAny, { citizenLoses: whenMissed, runbook: seeCase }));

const heldAlarms = kinds.flatMap(missesWhileHeld).map((metric) =>
  alarm(metric, whenAny, {
    citizenLoses: 'A citizen waits at the desk because a register does not answer (8.4).',
    runbook: 'See which neighbour holds the case with `npm run case -- <id>`, and call its operator.',
  }),
);

/** One for each term of each kind that rings before it is missed, or once nobody has answered by its end. */
const ringingTermAlarms = kinds
  .flatMap(ringingTerms)
  .map(({ metric, citizenLoses }) => alarm(metric, whenAny, { citizenLoses, runbook: seeWhose }));

/** Every alarm of Kezek. */
export const alarms: readonly AlarmRow[] = [
  ...missedTermAlarms,
  ...ringingTermAlarms,
  ...heldAlarms,
  alarm('TermNearEndUntouched', whenAny, {
    citizenLoses: 'A citizen’s request is about to miss its term and nobody has taken it up.',
    runbook: 'See whose task it is with `npm run case -- <id>`, and tell that person or the substitute.',
  }),
  alarm('ExecutionsFailed', whenAny, {
    citizenLoses: 'A citizen’s request has stopped moving through the procedure.',
    runbook:
      'Read why with `npm run case -- <id>`; what was not resumed by itself goes on with `npm run resume -- <id>`.',
  }),
  alarm('OwedWorkAge', counted, {
    threshold: 300,
    citizenLoses: 'An act that is already decided, such as the next step or an answer, does not happen for a citizen.',
    runbook: 'List what is owed since when with `npm run owed`, and the case behind it with `npm run case -- <id>`.',
  }),
  alarm('DeadLetters', counted, {
    citizenLoses: 'Work on some citizen’s request was given up after its last try and waits for a person.',
    runbook: 'List what is still owed with `npm run owed`, mend the cause, then empty the queue of dead letters.',
  }),
  alarm('JournalTampered', whenAny, {
    citizenLoses: 'A citizen can no longer prove from the journal what was done with the request, and when.',
    runbook:
      'Compare entries, counts and numbers with `npm run check-register`, and restore the journal to the second before.',
  }),
  alarm('HeldTooLong', counted, {
    minutes: 15,
    citizenLoses:
      'A citizen’s request has waited for more than a day for a register or another neighbour that does not answer.',
    runbook:
      'See which neighbour holds it with `npm run case -- <id>`, and call its operator; nothing need be restarted.',
  }),
  alarm('CommitConflicts', whenAny, {
    threshold: 20,
    minutes: 5,
    citizenLoses: 'Citizens and officials are told to try again, because too many acts meet on one case or list.',
    runbook:
      'See which list or case they meet on in the doors’ logs, and whether its numbers agree with `npm run check-register`.',
  }),
  alarm('Api5xx', whenAny, {
    minutes: 5,
    citizenLoses: 'Citizens and officials get an error instead of an answer, whatever they ask for.',
    runbook: 'Find the route in the API’s access log, and what it left unfinished with `npm run owed`.',
  }),
  alarm('SilentTerms', counted, {
    spans: 2,
    citizenLoses: 'Terms run out without anybody being reminded or told, so a citizen’s delay is not even noticed.',
    runbook:
      'Look for the missing deadline execution with `npm run case -- <id>`, and start it with `npm run resume -- <id>`.',
  }),
  alarm('CalendarDaysLeft', counted, {
    threshold: periods.calendarWarning.amount,
    rings: 'below',
    minutes: 5,
    citizenLoses:
      'The working calendar is ending: a citizen is told days for an appeal that may still move, and in its last month nobody can file.',
    runbook: 'Enter the next year in the working calendar as the README says, test it, and `npm run deploy`.',
  }),
  alarm('RevocationListAge', counted, {
    threshold: 95,
    // Two datums, so that one which comes late leaves no span empty.
    minutes: 30,
    missing: 'breaching',
    citizenLoses:
      'The revocation lists are ending: what a citizen signs is soon held and waits, though its moment is kept.',
    runbook:
      'See with `npm run lists` which list is old, read in the log of fetch-lists why, and ask its authority or upload it by hand.',
  }),
  alarm('Heartbeat', whenAny, {
    rings: 'below',
    spans: 3,
    missing: 'breaching',
    citizenLoses: 'Nobody measures whether requests move and terms are kept, so every other silence means nothing.',
    runbook: 'Read the log of the function measure, and until it runs look for stuck work with `npm run owed`.',
  }),
  alarm('CanaryAnswered', whenAny, {
    rings: 'below',
    // Two datums, so that one which comes a second late leaves no span empty.
    minutes: 10,
    missing: 'breaching',
    citizenLoses: 'The service does not answer, or answers wrongly, to whoever asks it from outside.',
    runbook:
      'Read the log of the function canary, see what the doors left unfinished with `npm run owed`, and tell the supervisor, in whose list of outages it stands since when.',
  }),
  alarm('PublicationRead', whenAny, {
    rings: 'below',
    minutes: 10,
    missing: 'breaching',
    citizenLoses:
      'The newest day of the published register is missing or cannot be read, so that nobody outside can check the queue.',
    runbook:
      'Read the logs of the functions canary and publish-register, publish at once with `npm run publish-register`, and verify it as anybody would.',
  }),
  alarm('ReconcilerFindings', counted, {
    spans: 2,
    citizenLoses: 'What is owed on requests goes unserved minute after minute, though the reconciler serves it anew.',
    runbook: 'List what is owed since when with `npm run owed`, and the case behind it with `npm run case -- <id>`.',
  }),
  alarm('NightlyFindings', whenAny, {
    citizenLoses: 'Some request or term had stood without an execution until the reconciler found it by night.',
    runbook:
      'Read a case that it names in its log with `npm run case -- <id>`, and go on with `npm run resume -- <id>`.',
  }),
];
