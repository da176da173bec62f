import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, RecordRef, SignatureRef, Written } from '../file/refs.ts';
import type { OldQuality, OldRow } from '../form/old-row.ts';
import type { CorrectedField, Reached } from '../form/old-row-mended.ts';
import type { SourceKind } from '../regulation/amendments/sources.ts';
import type { OwnEvent } from './event.ts';

/** Why a cell is another, and by what that is seen. */
export interface RowCorrection {
  readonly field: CorrectedField;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: { readonly kind: SourceKind; readonly name: string };
}

/** The row as it was before, and what it is to be. */
interface Mending {
  readonly row: OldRow;
  readonly record: RecordRef;
  readonly quality: readonly OldQuality[];
  /** the request that has said anew since what the row says */
  readonly since: string | undefined;
}

/** One command, one sentence of the rule; beside what is asked it brings the facts by which it is judged. */
export type OldEntryCommand =
  /** X215: the row as it is taken in, by the one who takes in the list */
  | (Omit<Extract<OwnEvent, { type: 'RowTakenIn' }>, 'type'> & { readonly type: 'TakeInRow' })
  /** X224: by a statement that he signed, or at a desk against identity */
  | (Mending & {
      readonly type: 'ChangeContacts';
      readonly contacts: Reached;
      readonly statement?: PaperRef;
      readonly signed?: { readonly signature: SignatureRef; readonly by: string };
      readonly person?: string;
      readonly identity?: ShownDocument;
    })
  /** X225 */
  | (Mending & {
      readonly type: 'CorrectRow';
      readonly correction: Written<RowCorrection>;
      readonly nameKey: string | undefined;
    });

export type CommandOf<T extends OldEntryCommand['type']> = Extract<OldEntryCommand, { type: T }>;
