import { isServiceCentre } from '../../regulation/offices/service-centres.ts';
import type { Kind } from '../kind.ts';
import type { FileState, TermState } from '../state.ts';

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

/** What a file is late with, the longest first: its terms that still run past their end; one that merely runs out is none. */
export const lateTerms = <F extends FileState>(
  { termTable }: Pick<Kind<F>, 'termTable'>,
  { terms }: Pick<FileState, 'terms'>,
): readonly TermState[] =>
  Object.values(terms)
    .filter(({ term, state, rungs }) => state === 'running' && rungs.includes('breach') && !termTable[term]?.endsIn)
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));

/** What nears its end and rings before it is missed, where no task of a person tells of it: the soonest first. */
export const nearTerms = <F extends FileState>(
  { termTable }: Pick<Kind<F>, 'termTable'>,
  { terms, task }: Pick<FileState, 'terms' | 'task'>,
): readonly TermState[] => {
  const rings = (term: string): boolean => {
    const end = termTable[term];
    return end !== undefined && end.endsIn === undefined && end.whenNear !== undefined;
  };
  const isNear = ({ term, state, rungs }: TermState): boolean =>
    state === 'running' && rungs.includes('reminder') && !rungs.includes('breach') && rings(term);
  return task
    ? []
    : Object.values(terms)
        .filter(isNear)
        .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
};

/** The office whose people answer for a file now: of its open task, or where it waits for nobody's act. */
export const answeringOffice = <F extends FileState>({ answerable }: Pick<Kind<F>, 'answerable'>, file: F) =>
  file.task?.organisation ?? answerable?.(file);
