import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, RecordRef, SignatureRef, Written } from '../file/refs.ts';
import type { OldQuality, OldRow } from '../form/old-row.ts';
import type { CorrectedCell, CorrectedField, Reached } from '../form/old-row-mended.ts';
import type { SourceKind } from '../regulation/amendments/sources.ts';
import type { ProviderId } from '../regulation/offices/providers.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { OwnEvent } from './event.ts';
import type { KeptEvidence } from './rules/kept-evidence.ts';
import type { Present } from './rules/present.ts';

/** Why a cell is another, and by what that is seen. */
export interface RowCorrection<Cell extends CorrectedCell = CorrectedCell> {
  readonly field: Cell;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly source: Source;
}

/** By what it is seen; `complaint`: the one with which that was brought, and in which it is kept (X277). */
interface Source {
  readonly kind: SourceKind;
  readonly name: string;
  readonly complaint?: string | undefined;
}

/** Who stands before the operator, and, of a representative, the power by which he comes (X276). */
type Shown = Present & { readonly identity: ShownDocument; readonly representation?: RecordRef };

/** The row as it was before, and what it is to be. */
interface Mending {
  readonly row: OldRow;
  readonly record: RecordRef;
  readonly quality: readonly OldQuality[];
  /** the request that has said anew since what the row says */
  readonly since: string | undefined;
}

/** Whose it is, by what the register of persons has of both numbers and what both hold at that provider. */
export interface OtherPerson {
  readonly subject: string;
  readonly family: readonly string[];
  /** does the register have that name under the number: of whom it should be, and of whom it is */
  readonly bears: { readonly right: Borne; readonly wrong: Borne };
  /** does the entry stand, by the claim of whoever holds it */
  readonly isStanding: boolean;
  readonly isBeside: boolean;
  /** how many entries the right one holds there already */
  readonly here: number;
  readonly elsewhere: readonly ProviderId[];
}

/** What a register answers of one number: the name of the row, another's, nobody at all, or nothing now. */
export type Borne = 'name' | 'otherName' | 'nobody' | 'silent';

/** One command, one sentence of the rule; beside what is asked it brings the facts by which it is judged. */
export type OldEntryCommand =
  /** X215: the row as it is taken in, by the one who takes in the list */
  | (Omit<Extract<OwnEvent, { type: 'RowTakenIn' }>, 'type'> & { readonly type: 'TakeInRow' })
  /** X224: by a statement that he signed, or at a desk against identity */
  | (Mending & {
      readonly type: 'ChangeContacts';
      readonly contacts: Reached;
      readonly statement?: PaperRef;
      /** the file of what his family needs, in whose statement he said it (X315) */
      readonly needs?: string;
      readonly signed?: { readonly signature: SignatureRef; readonly by: string };
      readonly shown?: Shown;
    })
  /** X332: at a desk, before two; `since`: the request that has said anew since what the row says */
  | {
      readonly type: 'LeaveQueue';
      readonly amendment: string;
      readonly shown: Shown;
      readonly seenBy: SecondPerson | undefined;
      readonly since: string | undefined;
    }
  /** X225 */
  | (Mending & {
      readonly type: 'CorrectRow';
      readonly correction: Written<RowCorrection<CorrectedField>>;
      readonly nameKey: string | undefined;
      readonly kept?: KeptEvidence | undefined;
    })
  /** X265: it was taken over under another's number; `confirmed` by a second person */
  | (Omit<Mending, 'row'> & {
      readonly type: 'CorrectPerson';
      readonly correction: Written<RowCorrection>;
      readonly nameKey: string | undefined;
      readonly person: OtherPerson;
      readonly kept?: KeptEvidence | undefined;
      readonly confirmed: SecondPerson | undefined;
    });

export type CommandOf<T extends OldEntryCommand['type']> = Extract<OldEntryCommand, { type: T }>;
