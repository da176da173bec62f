import type { Actor } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, type RowOf, see } from '../file/rows.ts';
import type { CommandType } from './command.ts';
import type { Dwelling } from './dwelling.ts';
import { type MoveType, moveOf, moveTypes } from './moves.ts';
import { type DwellingStatus, dwellingStatuses } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = RowOf<Action>;

const seen = { registrar: see, executor: see, administrator: see, supervisor: see, auditor: see } as const;

/** What a round or an offer does with it is asked of it in their own commits. */
const movedFrom = (status: DwellingStatus): readonly MoveType[] =>
  moveTypes.filter((type) => moveOf(type).from.includes(status));

const people: Record<DwellingStatus, Row> = {
  FREE: { ...seen, head: [...see, 'WithdrawDwelling'] },
  IN_ALLOCATION: { ...seen, head: see },
  OFFERED: { ...seen, head: see },
  HELD: { ...seen, head: see },
  ASSIGNED: { ...seen, head: see },
  GIVEN: { ...seen, head: see },
  WITHDRAWN: { ...seen, head: see },
};

/** Who may do what in each status. */
export const allowed = Object.fromEntries(
  dwellingStatuses.map((status) => [status, { ...people[status], machine: movedFrom(status) }]),
) as Readonly<Record<DwellingStatus, Row>>;

/** Dwellings are the office's, and of those above it. */
export const relation = ({ provider }: Dwelling, actor: Actor): Objection | undefined => ofOffice(provider, actor);
