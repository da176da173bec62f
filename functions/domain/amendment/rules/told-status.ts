import type { Amendment } from '../amendment.ts';
import type { AmendmentStatus } from '../status.ts';

const untold: readonly AmendmentStatus[] = ['AWAITING_SIGNATURE', 'DECIDED', 'AWAITING_SENDING'];

/** How it stands to whom it is about: what is decided and not told yet is under examination to him. */
export const statusTold = ({ status, told }: Pick<Amendment, 'status' | 'told'>): AmendmentStatus =>
  !told && untold.includes(status) ? 'UNDER_EXAMINATION' : status;
