import type { ApplicationStatus, endings } from '#domain/application/status.ts';
import type { TermId } from '#domain/application/terms.ts';

/** One name per thing that may ring: a metric has no dimensions, so neither a case nor a person is ever one. */
export const metricNamespace = 'Kezek';

/** Keeping runs out without a breach (X37). */
export type BreachableTerm = Exclude<TermId, 'keeping'>;

/** Each counts one person's term that was not kept. */
export const missedTermMetrics = {
  total: 'TermMissedTotal',
  intake: 'TermMissedIntake',
  registration: 'TermMissedRegistration',
  resolution: 'TermMissedResolution',
  examination: 'TermMissedExamination',
  signature: 'TermMissedSignature',
  sending: 'TermMissedSending',
  handover: 'TermMissedHandover',
} as const satisfies Record<BreachableTerm, string>;

/** The minutes of 5.1 that ran out because a register was down are no fault of the desk and are counted apart. */
const missedWhileHeld = 'TermMissedIntakeHeld';

/** The metric that counts a missed term, by what its breach was caused by. */
export const missedTermMetric = (term: BreachableTerm, cause: 'OVERDUE' | 'HELD') =>
  term === 'intake' && cause === 'HELD' ? missedWhileHeld : missedTermMetrics[term];

type OpenStatus = Exclude<ApplicationStatus, (typeof endings)[number]>;

/** How many cases stand at each step. */
export const openCaseMetrics = {
  OPENED: 'OpenCasesOpened',
  CHECKING_REGISTERS: 'OpenCasesCheckingRegisters',
  AWAITING_OPERATOR_SIGNATURE: 'OpenCasesAwaitingOperatorSignature',
  CHECKING_SIGNATURE: 'OpenCasesCheckingSignature',
  BEING_SENT: 'OpenCasesBeingSent',
  CHECKING_DOCUMENTS: 'OpenCasesCheckingDocuments',
  ACCEPTED: 'OpenCasesAccepted',
  AWAITING_RESOLUTION: 'OpenCasesAwaitingResolution',
  UNDER_EXAMINATION: 'OpenCasesUnderExamination',
  AWAITING_SIGNATURE: 'OpenCasesAwaitingSignature',
  AWAITING_SENDING: 'OpenCasesAwaitingSending',
  ON_ITS_WAY: 'OpenCasesOnTheirWay',
  READY_FOR_COLLECTION: 'OpenCasesReadyForCollection',
} as const satisfies Record<OpenStatus, string>;

/** How many open cases are how old, in whole days since they were opened; the last row takes all the rest. */
export const openCaseAgeMetrics = [
  { metric: 'OpenCasesUnder10Days', underDays: 10 },
  { metric: 'OpenCases10To20Days', underDays: 20 },
  { metric: 'OpenCases20To30Days', underDays: 30 },
  { metric: 'OpenCasesFrom30Days' },
] as const satisfies readonly { readonly metric: string; readonly underDays?: number }[];

/** The other metrics, each with what one datum says. */
export const operationMetrics = {
  [missedWhileHeld]: 'count: an intake term missed while a register was down',
  TermNearEndUntouched: 'count: a term was reminded of and nobody had touched the task',
  ExecutionsFailed: 'count: an execution failed, timed out or was aborted',
  OwedWorkAge: 'seconds: the age of the oldest owed work, 0 when nothing is owed',
  DeadLetters: 'count: messages in the queue of dead letters',
  JournalTampered: 'count: a journal item was changed or removed',
  HeldTooLong: 'count: cases held for longer than is bearable (periods, heldTooLong)',
  CommitConflicts: 'count: a transaction was tried again because another one stood in its way',
  SilentTerms: 'count: rungs that fell due some time ago (periods, silenceAfter) and were not climbed',
  Heartbeat: 'count: 1 at every run of the measurement',
  ReconcilerFindings: 'count: cases and terms whose execution was missing',
  TermsMet: 'count: a term was met',
  NumbersIssued: 'count: a register number was issued with a signed notice',
} as const satisfies Record<string, string>;

export type MetricName =
  | (typeof missedTermMetrics)[BreachableTerm]
  | (typeof openCaseMetrics)[OpenStatus]
  | (typeof openCaseAgeMetrics)[number]['metric']
  | keyof typeof operationMetrics;
