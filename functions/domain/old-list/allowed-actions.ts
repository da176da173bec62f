import type { Actor } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, type RowOf } from '../file/rows.ts';
import type { CommandType } from './command.ts';
import type { OldList } from './old-list.ts';
import { barToAnswerFor } from './rules/hands.ts';
import type { OldListStatus } from './status.ts';

type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = RowOf<Action>;

/** Whoever keeps the office, heads it, or watches it sees what becomes of its old list: counts and digests, and no row. */
const seen = {
  administrator: ['SeeCase', 'OpenOldList'],
  head: ['SeeCase'],
  supervisor: ['SeeCase'],
  auditor: ['SeeCase'],
  clock: ['ReckonTerms', 'ClimbRung'],
  machine: ['ResumeProcedure'],
} as const satisfies Row;
const keeper = seen.administrator;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  BEING_BROUGHT: { ...seen, administrator: [...keeper, 'BringRows', 'SealOldList', 'DiscardOldList'] },
  SEALED: {
    ...seen,
    administrator: [...keeper, 'SealOldList', 'DiscardOldList'],
    head: ['SeeCase', 'ConfirmOldList'],
  },
  CONFIRMED: { ...seen, administrator: [...keeper, 'TakeInRows'], head: ['SeeCase', 'ConfirmOldList'] },
  TAKEN_IN: seen,
  DISCARDED: seen,
} as const satisfies Record<OldListStatus, Row>;

/** Of its own provider alone; those above the offices see all. */
export const relation = ({ provider }: OldList, actor: Actor): Objection | undefined => ofOffice(provider, actor);

/** Nobody answers for what he brought, or for a list in which he stands (X330). */
export const conflict = (file: OldList, actor: Actor, action: string): Objection | undefined =>
  action === 'ConfirmOldList' ? barToAnswerFor(file, actor) : undefined;
