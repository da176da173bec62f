import type { StaffRole } from '../../actor.ts';
import type { Kind } from '../kind.ts';
import { isRecusedFrom } from '../may-act.ts';
import type { FileState } from '../state.ts';

/** The name of a tray: an organisation's for a role, or one official's own. */
export const trayOf = (organisation: string, role: string, staff?: string): string =>
  [organisation, role, ...(staff ? [staff] : [])].join('#');

export interface TaskHolder {
  readonly organisation: string;
  readonly role: string;
  /** whose own tray it is */
  readonly staff?: string;
}

/**
 * Who must act on the open task. What lies in an official's own tray comes back to whoever gave it to him when he is
 * recused, be it under another entry or as one of the family (5.3, X43, X70).
 */
export function taskHolder<F extends FileState>(
  kind: Pick<Kind<F>, 'personal' | 'persons'>,
  file: F,
): TaskHolder | undefined {
  const { task } = file;
  if (!task) return undefined;
  const { organisation, role } = task;
  const own = kind.personal?.[role as StaffRole];
  if (!own) return { organisation, role };
  const staff = own.staff(file);
  const isOut = staff !== undefined && isRecusedFrom(kind, file, { staff, person: own.person?.(file) });
  if (!staff || isOut) return { organisation, role: own.otherwise };
  return { organisation: own.at?.(file) ?? organisation, role, staff };
}

/** The tray in which the open task lies. */
export function trayOfFile<F extends FileState>(
  kind: Pick<Kind<F>, 'personal' | 'persons'>,
  file: F,
): string | undefined {
  const holder = taskHolder(kind, file);
  return holder && trayOf(holder.organisation, holder.role, holder.staff);
}

export interface Tray {
  readonly organisation: string;
  /** absent: every open task of the office */
  readonly role?: StaffRole;
  /** an executor's tray is his own; absent, all of them */
  readonly executor?: string;
}

/** Is the open task in that tray, or in that office? */
export function isInTray<F extends FileState>(
  kind: Pick<Kind<F>, 'personal' | 'persons'>,
  file: F,
  { organisation, role, executor }: Tray,
): boolean {
  const holder = taskHolder(kind, file);
  if (role === undefined || (role === 'executor' && executor === undefined))
    return file.task?.organisation === organisation && (role === undefined || holder?.role === role);
  return trayOfFile(kind, file) === trayOf(organisation, role, executor);
}
