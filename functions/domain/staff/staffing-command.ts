import type { Written } from '../file/refs.ts';
import type { StaffMember } from './staff.ts';

/**
 * Whom a file learns to be there or gone, and who is named to act as the head (X74, X98). `members`: the officials of every
 * office from which somebody may act as the head of it.
 */
export type StaffingCommand =
  | { readonly type: 'CheckStaff'; readonly members: readonly StaffMember[] }
  /** `official`: the head named, `members`: the officials of the file's provider, in the staff register */
  | {
      readonly type: 'NameActingHead';
      readonly head: string;
      readonly official: StaffMember | undefined;
      readonly members: readonly StaffMember[];
      readonly reason: Written<string>;
    };
