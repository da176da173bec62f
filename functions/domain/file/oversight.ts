import { isServiceCentre } from '../regulation/offices/service-centres.ts';
import type { FileState } from './state.ts';

/** Above whoever holds a task: before whom a missed term puts it, and which term that was. */
export interface Escalation {
  readonly to: 'head' | 'administrator';
  readonly term: string;
}

/**
 * The highest rung that a term still running has climbed: from `head` the task lies before the head too, from
 * `administrator` before the administrator of the office as well. A service centre has no head, so its administrator has
 * both rungs [I].
 */
export function escalationOf({ terms, task }: FileState): Escalation | undefined {
  const isWithoutHead = task !== undefined && isServiceCentre(task.organisation);
  const climbed = (rung: Escalation['to']): Escalation | undefined => {
    const told = Object.values(terms).find(({ state, rungs }) => state === 'running' && rungs.includes(rung));
    return told && { to: isWithoutHead ? 'administrator' : rung, term: told.term };
  };
  return climbed('administrator') ?? climbed('head');
}
