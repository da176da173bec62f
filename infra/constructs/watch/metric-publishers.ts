import {
  type MetricName,
  missedTermMetrics,
  openCaseAgeMetrics,
  openCaseMetrics,
  type operationMetrics,
} from '#domain/regulation/metric-names.ts';
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import { entriesOf } from '#infra/keyed.ts';
import type { MachineName } from '#infra/procedure/machine-names.ts';

export type Publisher = FunctionName | MachineName;

/** Who publishes the metrics that are not of a row each. */
const operationPublishers = {
  TermMissedIntakeHeld: ['deadline'],
  TermNearEndUntouched: ['deadline'],
  ExecutionsFailed: ['resume-failed'],
  OwedWorkAge: ['measure'],
  DeadLetters: ['measure'],
  JournalTampered: ['relay-events'],
  HeldTooLong: ['measure'],
  CommitConflicts: ['cabinet', 'corporation', 'provider'],
  SilentTerms: ['measure'],
  Heartbeat: ['measure'],
  ReconcilerFindings: ['reconcile'],
  TermsMet: ['relay-events'],
  NumbersIssued: ['relay-events'],
} as const satisfies Record<keyof typeof operationMetrics, readonly Publisher[]>;

const all = (names: readonly MetricName[], publisher: Publisher) => names.map((name) => [name, [publisher]] as const);

/** Every metric of Kezek with its publishers. */
export const metricPublishers: ReadonlyMap<MetricName, readonly Publisher[]> = new Map<
  MetricName,
  readonly Publisher[]
>([
  ...all(Object.values(missedTermMetrics), 'deadline'),
  ...all(Object.values(openCaseMetrics), 'measure'),
  ...all(
    openCaseAgeMetrics.map(({ metric }) => metric),
    'measure',
  ),
  ...entriesOf(operationPublishers),
]);
