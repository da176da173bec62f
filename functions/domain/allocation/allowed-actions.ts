import type { Actor } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, type RowOf, see } from '../file/rows.ts';
import type { Allocation } from './allocation.ts';
import type { CommandType } from './command.ts';
import type { AllocationStatus } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = RowOf<Action>;

const seen = { registrar: see, executor: see, head: see, administrator: see, supervisor: see, auditor: see } as const;

const frame = ['Hold', 'OpenTask', 'ResumeProcedure'] as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  OPENED: { ...seen, machine: [...frame, 'ShareOut'] },
  SHARED_OUT: {
    ...seen,
    machine: [
      ...frame,
      'ServeCandidates',
      'AskFamilies',
      'BindPages',
      'AskCandidate',
      'EndOffer',
      'UndoSilence',
      'PassDwellingOn',
      'TakeDwellingBack',
    ],
  },
  CLOSED: { ...seen, machine: ['ResumeProcedure', 'TakeDwellingBack'] },
} as const satisfies Record<AllocationStatus, Row>;

/** A round is the office's, and of those above it. */
export const relation = ({ provider }: Allocation, actor: Actor): Objection | undefined => ofOffice(provider, actor);
