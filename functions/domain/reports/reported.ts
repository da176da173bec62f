import type { FrameEventType } from '../file/event.ts';
import type { Typed } from '../file/kind.ts';
import type { FileState } from '../file/state.ts';
import type { Words } from '../words.ts';
import type { FigureId } from './figures.ts';

/** Who committed it, as the journal keeps him. */
export type ActorRecord = Readonly<Record<string, string>>;

/** How an event counts, once it has happened to the file. */
export interface Count<F, E> {
  readonly figure: FigureId;
  /** absent: always */
  when?(event: E, file: F): boolean;
  /** which ground, list or channel it is counted under */
  of?(event: E, file: F): string | undefined;
  /** whose discretion it was: it is told by official as well */
  official?(event: E, file: F, actor: ActorRecord): string | undefined;
}

/** The event is known, and counts under no figure. */
export const notCounted: readonly never[] = [];

/** Who is there for a step is told by its terms. */
export const staffingNotCounted = {
  HeadLacking: notCounted,
  HeadReturned: notCounted,
  HolderLacking: notCounted,
  HolderReturned: notCounted,
  ActingHeadNamed: notCounted,
  ActingHeadEnded: notCounted,
} as const;

/** A kind of file as the month’s report counts it: every event of its own has its row, so that none is forgotten. */
export interface Reported<F extends FileState = FileState, E extends Typed = Typed> {
  readonly events: { readonly [T in E['type']]: readonly Count<F, Extract<E, { type: T }>>[] };
  /** the office whose number it is; undefined: nobody’s yet */
  office(file: F): string | undefined;
  /** the terms that a supervisor keeps in every file, and no office */
  readonly supervisors?: readonly string[];
  /** the office that has a term to keep */
  officeOfTerm(term: string, file: F): string | undefined;
  /** what whatever its numbers are told apart by is called: grounds, lists, channels; terms apart */
  readonly names: Readonly<Record<string, Words>>;
  readonly termNames: Readonly<Record<string, Words>>;
}

/** What is everybody’s: terms are counted by their runs, from start to end; the rest moves files along and is counted by what it leads to. */
export const frameReported: Readonly<Record<FrameEventType, 'a run of a term' | 'not counted'>> = {
  HoldBegan: 'not counted',
  HoldContinued: 'not counted',
  HoldEnded: 'not counted',
  TaskOpened: 'not counted',
  TaskClaimed: 'not counted',
  TaskReleased: 'not counted',
  TermStarted: 'not counted',
  TermReckonedAnew: 'a run of a term',
  TermReopened: 'a run of a term',
  TermMet: 'a run of a term',
  TermLapsed: 'a run of a term',
  TermReminded: 'not counted',
  TermMissed: 'a run of a term',
  TermEscalated: 'not counted',
  ProcedureResumed: 'not counted',
};
