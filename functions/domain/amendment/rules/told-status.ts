import type { Amendment } from '../amendment.ts';
import type { AmendmentStatus } from '../status.ts';

const untold: readonly AmendmentStatus[] = [
  'AWAITING_CONFIRMATION',
  'AWAITING_SIGNATURE',
  'DECIDED',
  'AWAITING_SENDING',
];

/** How it stands to whom it is about: what is decided and not told yet is under examination to him. */
export const statusTold = ({ status, told }: Pick<Amendment, 'status' | 'told'>): AmendmentStatus =>
  !told && untold.includes(status) ? 'UNDER_EXAMINATION' : status;

const deciding: readonly string[] = ['AmendmentDrafted', 'DraftConfirmed', 'DecisionSigned'];

/** What an event says of a decision that its person does not know yet, to whoever watches and decides nothing. */
export const isSealed = ({ told }: Pick<Amendment, 'told'>, eventType: string): boolean =>
  !told && deciding.includes(eventType);

interface Written {
  readonly events: readonly { readonly type: string }[];
}

/** How far its person reads what happened: to the first draft, until he was told what came of it; all of it from then on. */
export function journalTold<C extends Written>({ told }: Pick<Amendment, 'told'>, commits: readonly C[]): readonly C[] {
  const drafted = commits.findIndex(({ events }) => events.some(({ type }) => type === 'AmendmentDrafted'));
  return told || drafted < 0 ? commits : commits.slice(0, drafted);
}
