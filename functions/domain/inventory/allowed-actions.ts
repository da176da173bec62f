import type { Actor } from '../actor.ts';
import type { FrameCommandType } from '../file/command.ts';
import type { Objection } from '../file/refusal.ts';
import { ofOffice, type RowOf } from '../file/rows.ts';
import type { CommandType } from './command.ts';
import type { Inventory } from './inventory.ts';
import type { InventoryStatus } from './status.ts';

type Action = CommandType | FrameCommandType | 'SeeCase';
type Row = RowOf<Action>;

/** Whoever decides about entries, keeps the office or watches it sees how far it is and what it proposes. */
const seen = {
  registrar: ['SeeCase'],
  executor: ['SeeCase'],
  head: ['SeeCase'],
  administrator: ['SeeCase'],
  supervisor: ['SeeCase'],
  auditor: ['SeeCase'],
  clock: ['ReckonTerms', 'ClimbRung'],
  machine: ['ResumeProcedure'],
} as const satisfies Row;

/** Who may do what in each status; a row for every status or it does not compile. */
export const allowed = {
  RUNNING: {
    ...seen,
    head: ['SeeCase', 'StopInventory', 'ContinueInventory'],
    machine: ['ResumeProcedure', 'Hold', 'RecordPage'],
  },
  // a page that was being looked through as it was stopped is kept, since its proposals are made
  STOPPED: {
    ...seen,
    head: ['SeeCase', 'StopInventory', 'ContinueInventory'],
    machine: ['ResumeProcedure', 'RecordPage'],
  },
  DONE: seen,
} as const satisfies Record<InventoryStatus, Row>;

/** Of its own provider alone; those above the offices see all. */
export const relation = ({ provider }: Inventory, actor: Actor): Objection | undefined => ofOffice(provider, actor);
