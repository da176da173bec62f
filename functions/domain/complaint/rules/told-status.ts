import type { Complaint } from '../complaint.ts';
import type { ComplaintStatus } from '../status.ts';

const untold: readonly ComplaintStatus[] = ['AWAITING_SIGNATURE', 'DECIDED', 'AWAITING_SENDING'];

/** How it stands to whoever complained: what is answered and not told yet is under review to him. */
export const statusTold = ({ status, told }: Pick<Complaint, 'status' | 'told'>): ComplaintStatus =>
  !told && untold.includes(status) ? 'UNDER_REVIEW' : status;

interface Written {
  readonly events: readonly { readonly type: string }[];
}

const deciding: readonly string[] = ['AnswerDrafted', 'ComplaintConceded', 'AnswerSigned'];

/** What an event says of an answer that whoever complained does not know yet. */
export const isSealed = ({ told }: Pick<Complaint, 'told'>, eventType: string): boolean =>
  !told && deciding.includes(eventType);

/** How far whoever complained reads what happened: to the first draft, until he was told what came of it. */
export function journalTold<C extends Written>({ told }: Pick<Complaint, 'told'>, commits: readonly C[]): readonly C[] {
  const drafted = commits.findIndex(({ events }) => events.some(({ type }) => deciding.includes(type)));
  return told || drafted < 0 ? commits : commits.slice(0, drafted);
}
