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

/** Somebody else for a seat: the head’s to name, of the head’s own seat the supervisor’s (X239). */
const naming = { head: [...see, 'NameCommissioner'], supervisor: [...see, 'NameCommissioner'] } as const;

const frame = ['Hold', 'OpenTask', 'ResumeProcedure'] as const;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  OPENED: { ...seen, ...naming, machine: [...frame, 'ShareOut', 'LoseDwelling'] },
  SHARED_OUT: {
    ...seen,
    ...naming,
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
      'LoseDwelling',
      'HoldByComplaint',
    ],
  },
  CLOSED: { ...seen, machine: ['ResumeProcedure', 'TakeDwellingBack'] },
} as const satisfies Record<AllocationStatus, Row>;

/** A round is the office's, and of those above it. */
export const relation = ({ provider }: Allocation, actor: Actor): Objection | undefined => ofOffice(provider, actor);
