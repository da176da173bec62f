import type { Written } from '../file/refs.ts';
import type { StaffMember } from './staff.ts';

/** `official`: the colleague recused, in the staff register; nobody asks for one's own record. */
export interface RecusalCommand {
  readonly type: 'DeclareRecusal';
  readonly staff: string;
  readonly official?: StaffMember | undefined;
  /** the officials of the offices whose heads may act in it: is anybody left? */
  readonly members?: readonly StaffMember[] | undefined;
  readonly reason: Written<string>;
}

/** `official`: the head named, `members`: the officials of the file's office, in the staff register. */
export interface NamingCommand {
  readonly type: 'NameActingHead';
  readonly head: string;
  readonly official: StaffMember | undefined;
  readonly members: readonly StaffMember[];
  readonly reason: Written<string>;
}

/**
 * Who may not work on a file, whom it learns to be there or gone, and who is named to act as the head (APPK 67, X74, X98).
 * `members`: the officials of every office from which somebody may act as the head of it.
 */
export type StaffingCommand =
  | RecusalCommand
  | NamingCommand
  | { readonly type: 'CheckStaff'; readonly members: readonly StaffMember[] };
