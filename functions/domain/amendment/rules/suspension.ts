import { youngerRules } from '../../regulation/periods.ts';
import type { Amendment } from '../amendment.ts';

/** Does a complaint made in time suspend what was decided (APPK 96)? Of removals alone (X54). */
export const isSuspendable = ({ purpose }: Pick<Amendment, 'purpose'>): boolean =>
  purpose === 'REMOVAL' && youngerRules.suspension.applies;

/** Has a complaint suspended it already, so that only one that he signed himself does anew (X308)? */
export const isAnew = ({ status, suspension }: Amendment): boolean =>
  (status === 'SUSPENDED' ? suspension?.seized : suspension) !== undefined;

/**
 * Once a removal: by the first complaint, and on its answer by the second instance or the court, by a complaint that is a file
 * also on its silence; what was answered is not answered again. What an official alone wrote down uses up nothing of his own (X308).
 */
export function maySuspend(file: Amendment, action: string, isOfFile: boolean): boolean {
  const { suspension } = file;
  if (action === 'ResumeAmendment') return !suspension?.answered || suspension.seized !== undefined;
  if (action !== 'SuspendAmendment') return true;
  if (!isSuspendable(file)) return false;
  if (isAnew(file)) return isOfFile && (suspension?.seized ?? suspension)?.own === undefined;
  return file.status !== 'SUSPENDED' || isOfFile || suspension?.answered !== undefined;
}
