import type { StaffActor } from '../actor.ts';
import type { RecordRef } from '../file/refs.ts';
import type { OldRow } from '../form/old-row.ts';
import type { QueueListId } from '../regulation/categories.ts';
import type { ProviderId } from '../regulation/offices/providers.ts';
import type { Instant } from '../time/instant.ts';
import type { OldList } from './old-list.ts';

/** A list of an office. */
export interface ListName {
  readonly provider: ProviderId;
  readonly list: QueueListId;
}

/** One command, one sentence of the rule; beside what is asked it brings the facts by which it is judged. */
export type OldListCommand =
  /** X217: `sha256`, `rows`: of the file as it will be brought; `elsewhere`: for which other list of the office it was brought already */
  | {
      readonly type: 'OpenOldList';
      readonly list: QueueListId;
      readonly sha256: string;
      readonly rows: number;
      readonly elsewhere?: QueueListId | undefined;
    }
  /**
   * `stands`: of the page of that number, where it is there; `digest`: of all rows with these; `keptSince`: when the list had its
   * first act; `concerned`: the officials who stand on the page
   */
  | {
      readonly type: 'BringRows';
      readonly page: number;
      readonly rows: readonly OldRow[];
      readonly record: RecordRef;
      readonly stands: string | undefined;
      readonly chain: string;
      readonly digest: string;
      readonly keptSince: Instant | undefined;
      readonly concerned: readonly string[];
    }
  /** `elsewhere`: of which list these very rows are already; `namesakes`: which bear one name and day of birth under two numbers (X333) */
  | {
      readonly type: 'SealOldList';
      readonly elsewhere?: ListName | undefined;
      readonly namesakes?: NonNullable<OldList['seen']>['namesakes'];
    }
  /** X217: the head has asked it, and whoever acts for the oblast confirms */
  | {
      readonly type: 'ConfirmOldList';
      readonly said: {
        readonly sha256: string;
        readonly rows: number;
        readonly chain: string;
        readonly digest?: string | undefined;
        readonly numbersFrom: number;
      };
      /** the second person */
      readonly by: Pick<StaffActor, 'staff' | 'person'>;
      readonly confirmation: string;
      /** he, or the head who asked, came into office after rows were brought (X323) */
      readonly isUncompared: boolean;
    }
  | {
      readonly type: 'TakeInRows';
      readonly from: number;
      readonly upTo: number;
      readonly numbers?: { readonly from: number; readonly to: number } | undefined;
      readonly twice: number;
      readonly elsewhere: number;
      readonly leftOut: readonly number[];
      readonly chain?: string | undefined;
    }
  | { readonly type: 'DiscardOldList' };

export type CommandType = OldListCommand['type'];
export type CommandOf<T extends CommandType> = Extract<OldListCommand, { type: T }>;
