import {
  ageMetrics,
  missedTerms,
  missesWhileHeld,
  openMetrics,
  type operationMetrics,
} from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import { entriesOf } from '#infra/keyed.ts';
import type { MachineName } from '#infra/procedure/machine-names.ts';

export type Publisher = FunctionName | MachineName;

/** Who publishes the metrics that are not of a row each. */
const operationPublishers = {
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
  CalendarDaysLeft: ['measure'],
  TermsMet: ['relay-events'],
  NumbersIssued: ['relay-events'],
} as const satisfies Record<keyof typeof operationMetrics, readonly Publisher[]>;

const all = (names: readonly string[], publisher: Publisher) => names.map((name) => [name, [publisher]] as const);

/** Every metric of Kezek with its publishers. */
export const metricPublishers: ReadonlyMap<string, readonly Publisher[]> = new Map<string, readonly Publisher[]>([
  ...kinds.flatMap((kind) => [
    ...all([...missedTerms(kind).map(({ metric }) => metric), ...missesWhileHeld(kind)], 'deadline'),
    ...all([...openMetrics(kind), ...ageMetrics(kind)], 'measure'),
  ]),
  ...entriesOf(operationPublishers),
]);
