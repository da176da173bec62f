import type { TermState } from '../../file/state.ts';
import type { Complaint } from '../complaint.ts';

/** The term in which an answer is owed to whoever complained, or what it decided; undefined: nothing is any more. */
export function termWaitedFor({ told, level, terms, status }: Complaint): TermState | undefined {
  const answering = level === 'second' ? terms.second : terms.answering;
  const term = status === 'AWAITING_FULFILMENT' ? terms.fulfilment : told ? undefined : answering;
  return term?.state === 'running' ? term : undefined;
}
