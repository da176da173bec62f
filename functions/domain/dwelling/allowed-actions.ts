import { type Actor, isStaff } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, type RowOf, see } from '../file/rows.ts';
import type { CommandType } from './command.ts';
import type { Dwelling } from './dwelling.ts';
import { moveOf, moveTypes } from './moves.ts';
import { type DwellingStatus, dwellingStatuses } from './status.ts';

export type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = RowOf<Action>;

const seen = { registrar: see, executor: see, administrator: see, supervisor: see, auditor: see } as const;

/** X266, X285: whoever keeps the fund, or the minutes of a round, asks that it is withdrawn from the round, or as vacant again. */
const inRound = {
  registrar: [...see, 'WithdrawFromRound'],
  executor: [...see, 'WithdrawFromRound'],
  head: see,
} as const;

/** X326: a complaint about a round has a dwelling of it wait, while it is not decided whose it is. */
const complained = ['HoldByComplaint', 'LetGoByComplaint'] as const;
export const undecided: readonly DwellingStatus[] = ['IN_ALLOCATION', 'OFFERED', 'HELD'];

/** What a round, an offer or a complaint does with it is asked of it in their own commits. */
const movedFrom = (status: DwellingStatus): readonly Action[] => [
  ...moveTypes.filter((type) => moveOf(type).from.includes(status)),
  ...(undecided.includes(status) ? complained : []),
];

const people: Record<DwellingStatus, Row> = {
  FREE: { ...seen, head: [...see, 'WithdrawDwelling'] },
  IN_ALLOCATION: { ...seen, ...inRound },
  OFFERED: { ...seen, ...inRound },
  HELD: { ...seen, ...inRound },
  ASSIGNED: { ...seen, head: see },
  GIVEN: { ...seen, ...inRound },
  WITHDRAWN: { ...seen, head: see },
};

/** Who may do what in each status. */
export const allowed = Object.fromEntries(
  dwellingStatuses.map((status) => [status, { ...people[status], machine: movedFrom(status) }]),
) as Readonly<Record<DwellingStatus, Row>>;

/** Dwellings are the office's, and of those above it. */
export function relation(file: Dwelling, actor: Actor, action: string): Objection | undefined {
  const stranger = ofOffice(file.provider, actor);
  if (stranger || action !== 'WithdrawFromRound' || !isStaff(actor)) return stranger;
  // once it is decided whose it is, a round has it no more (X267)
  return file.status === 'ASSIGNED' ? 'DWELLING_ASSIGNED' : undefined;
}
