import type { RecordRef } from '../file/refs.ts';
import type { OldRow } from '../form/old-row.ts';
import type { QueueListId } from '../regulation/categories.ts';

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
  /** `digest`: of the page alone */
  | {
      readonly type: 'BringRows';
      readonly page: number;
      readonly rows: readonly OldRow[];
      readonly record: RecordRef;
      readonly chain: string;
    }
  | { readonly type: 'SealOldList' }
  /** X217: the head has asked it, and whoever acts for the oblast confirms */
  | {
      readonly type: 'ConfirmOldList';
      readonly said: {
        readonly sha256: string;
        readonly rows: number;
        readonly chain: string;
        readonly numbersFrom: number;
      };
      readonly by: string;
      readonly confirmation: string;
    }
  | {
      readonly type: 'TakeInRows';
      readonly from: number;
      readonly upTo: number;
      readonly numbers?: { readonly from: number; readonly to: number } | undefined;
      readonly twice: number;
      readonly leftOut: readonly number[];
      readonly chain?: string | undefined;
    }
  | { readonly type: 'DiscardOldList' };

export type CommandType = OldListCommand['type'];
export type CommandOf<T extends CommandType> = Extract<OldListCommand, { type: T }>;
