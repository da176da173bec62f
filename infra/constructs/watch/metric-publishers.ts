import {
  ageMetrics,
  missedTerms,
  missesWhileHeld,
  openMetrics,
  type operationMetrics,
  ringingTerms,
} from '#domain/file/metric-names.ts';
import { kinds } from '#domain/kinds.ts';
import type { FunctionName } from '#infra/constructs/rights/function-rights.ts';
import { entriesOf } from '#infra/keyed.ts';

/** How often a metric has a datum: as things happen, with a zero each minute between, or every so many minutes. */
type Pace = 'event' | 1 | 5 | 15;

interface Published {
  readonly by: readonly FunctionName[];
  readonly pace: Pace;
}

/** Who publishes the metrics that are not of a row each, and how often. */
// biome-ignore format: a table, one metric a row
const operationPublishers = {
  TermNearEndUntouched: { by: ['relay-events'],                        pace: 'event' },
  ExecutionsFailed:     { by: ['resume-failed'],                       pace: 'event' },
  OwedWorkAge:          { by: ['measure'],                             pace: 1 },
  DeadLetters:          { by: ['measure'],                             pace: 1 },
  JournalTampered:      { by: ['relay-events'],                        pace: 'event' },
  HeldTooLong:          { by: ['measure'],                             pace: 15 },
  CommitConflicts:      { by: ['cabinet', 'corporation', 'provider'],  pace: 'event' },
  SilentTerms:          { by: ['measure'],                             pace: 1 },
  Heartbeat:            { by: ['measure'],                             pace: 1 },
  ReconcilerFindings:   { by: ['reconcile'],                           pace: 1 },
  NightlyFindings:      { by: ['reconcile'],                           pace: 'event' },
  CanaryAnswered:       { by: ['canary'],                              pace: 5 },
  PublicationRead:      { by: ['canary'],                              pace: 5 },
  RevocationListAge:    { by: ['fetch-lists'],                         pace: 15 },
  CalendarDaysLeft:     { by: ['measure'],                             pace: 1 },
  TermsMet:             { by: ['relay-events'],                        pace: 'event' },
  NumbersIssued:        { by: ['relay-events'],                        pace: 'event' },
} as const satisfies Record<keyof typeof operationMetrics, Published>;

const all = (names: readonly string[], publisher: FunctionName, pace: Pace) =>
  names.map((name) => [name, { by: [publisher], pace }] as const);

/** Every metric of Kezek with its publishers. */
export const metricPublishers: ReadonlyMap<string, Published> = new Map<string, Published>([
  ...kinds.flatMap((kind) => [
    ...all([...missedTerms(kind).map(({ metric }) => metric), ...missesWhileHeld(kind)], 'check-deadline', 'event'),
    ...all(
      ringingTerms(kind).map(({ metric }) => metric),
      'relay-events',
      'event',
    ),
    ...all([...openMetrics(kind), ...ageMetrics(kind)], 'measure', 15),
  ]),
  ...entriesOf(operationPublishers),
]);
