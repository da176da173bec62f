import type { Application } from './application.ts';

/** The name of a tray: an organisation's for a role, an executor's his own. */
export const trayOf = (organisation: string, role: string, staff?: string): string =>
  [organisation, role, ...(staff ? [staff] : [])].join('#');

export interface TaskHolder {
  readonly organisation: string;
  readonly role: string;
  readonly executor?: string;
}

/** Who must act on the open task. A recused executor's comes back to the head, who names another (5.3, X43). */
export function taskHolder({ task, executor, recused }: Application): TaskHolder | undefined {
  if (!task) return undefined;
  const { organisation, role } = task;
  if (role !== 'executor') return { organisation, role };
  return executor && !recused.includes(executor) ? { organisation, role, executor } : { organisation, role: 'head' };
}

/** The tray in which the open task lies. */
export function trayOfCase(theCase: Application): string | undefined {
  const holder = taskHolder(theCase);
  return holder && trayOf(holder.organisation, holder.role, holder.executor);
}
