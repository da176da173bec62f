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
