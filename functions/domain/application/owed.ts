import type { Application } from './application.ts';
import type { ApplicationEvent, EventType } from './event.ts';
import { nextRung } from './rungs.ts';

/** What a commit owes outside; done by the relay, at least once, idempotently. */
export type Duty =
  | {
      readonly duty: 'start';
      readonly machine: string;
      readonly name: string;
      readonly input: Record<string, string | number>;
    }
  | { readonly duty: 'answer' };

/** The one function that names executions: at most 80 characters, no personal data (architecture 3). */
export const executionName = (caseId: string, part: string | number, commit?: number): string =>
  commit === undefined ? `${caseId}-${part}` : `${caseId}-${part}-${commit}`;

const answering: readonly EventType[] = [
  'RequestSigned',
  'RequestRegistered',
  'ExecutorNamed',
  'ResultDrafted',
  'DraftReturned',
  'ResultSigned',
  'ResultSent',
  'ResultIssued',
  'RequestWithdrawn',
];
const starting: readonly EventType[] = ['PackageHanded', 'RequestSubmitted', 'PackageAccepted', 'ProcedureResumed'];

/** The duties of one commit, from its events and the case as it then is. */
export function owedBy(events: readonly ApplicationEvent[], after: Application): Duty[] {
  const types = events.map(({ type }) => type);
  const machine =
    types.some((type) => starting.includes(type)) && after.machine ? [startMachine(after, after.machine)] : [];
  const clocks = Object.values(after.terms)
    .filter((term) => (term.commit === after.version || types.includes('ProcedureResumed')) && nextRung(term))
    .map(({ term, commit }) => startDeadline(after, term, commit));
  const answers: Duty[] = types.some((type) => answering.includes(type)) ? [{ duty: 'answer' }] : [];
  return [...machine, ...clocks, ...answers];
}

const startMachine = (after: Application, machine: string): Duty => ({
  duty: 'start',
  machine,
  name: executionName(after.id, after.attempt),
  input: { caseId: after.id },
});

/** A resumed deadline runs under the number of the commit that resumed it, and still watches the term that began before. */
const startDeadline = (after: Application, term: string, commit: number): Duty => ({
  duty: 'start',
  machine: 'deadline',
  name: executionName(after.id, term, after.version),
  input: { caseId: after.id, term, commit },
});
