import type { PowerToday } from '../file/papers/power-today.ts';
import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, SignatureRef, Written } from '../file/refs.ts';
import type { PersonId } from '../ids.ts';
import type { ComplaintActId, OwedActId } from '../regulation/complaints/acts.ts';
import type { KeepsNone } from '../regulation/complaints/keeps-none.ts';
import type { ComplaintOutcome, UnconsideredId } from '../regulation/complaints/outcomes.ts';
import type { HandedOver, Posted } from '../second-person/paper-handed.ts';
import type { SignedByHead } from '../staff/signed-by-head.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { StaffingCommand } from '../staff/staffing-command.ts';
import type { PlainDate } from '../time/instant.ts';
import type { Complaint } from './complaint.ts';
import type { Attachment, Hands } from './event.ts';
import type { Found } from './rules/fulfilment.ts';

/** What whoever complains writes, and where he is answered. */
export interface ComplaintText {
  readonly iin: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** against which act, in his own words */
  readonly against: string;
  readonly happened: string;
  readonly asked: string;
}

/** What it is about, as the file says that it names: whose it is, what of it, since when, and by whose hands. */
export interface Matter {
  readonly file?: string | undefined;
  readonly act: ComplaintActId;
  readonly office: string;
  readonly hands: Hands;
  /** the day on which its person was told, from which his days run */
  readonly toldOn?: PlainDate | undefined;
  /** by which he was told does not say where and until when he complains, so that more days are his (APPK 92(1-1), X337) */
  readonly namesNoRemedy?: boolean | undefined;
  readonly subject?: string | undefined;
  /** who acts for him today, and may complain in his place */
  readonly actsFor?: readonly string[] | undefined;
  /** what the notary register says of the power by which whoever complains acts; absent: there is none to ask it of */
  readonly power?: PowerToday | undefined;
  readonly representatives?: readonly string[] | undefined;
  readonly family?: readonly string[] | undefined;
  readonly familyNames?: readonly string[] | undefined;
  readonly notKin?: readonly string[] | undefined;
  readonly namedSince?: readonly string[] | undefined;
  /** what the complaint was about whose answer this one is about */
  readonly origin?: { readonly file?: string | undefined; readonly act: ComplaintActId } | undefined;
  /** the removal that it is about, be it by way of an answer */
  readonly removal?: string | undefined;
  /** the round that it is about, and the entries by which its person stands in it (X326) */
  readonly round?: { readonly allocation: string; readonly entries: readonly string[] } | undefined;
  /** to the body above the offices: about an answer, or the silence of one */
  readonly isAbove?: true | undefined;
}

/** What an answer says, and what the paper is made of. */
export interface AnswerText {
  readonly reasons: string;
  /** what is to be done, in words */
  readonly act: string;
  /** what is not granted */
  readonly rest: string;
}

interface Decided {
  readonly outcome: ComplaintOutcome;
  readonly owed?: OwedActId | undefined;
  readonly why?: UnconsideredId | undefined;
}

/** One command, one sentence of the law; beside what is asked it brings the facts by which it is judged. */
export type ComplaintCommand =
  /** `matter`: undefined, where no file of that id is his who complains */
  | {
      readonly type: 'FileComplaint';
      readonly number: string;
      readonly matter: Matter | undefined;
      readonly content: Written<ComplaintText>;
      readonly complainant: PersonId;
      readonly paper: PaperRef;
      readonly receipt: PaperRef;
      readonly signed?: { readonly signature: SignatureRef; readonly by: PersonId } | undefined;
      readonly identity?: ShownDocument | undefined;
      /** a letter: under which number the office took it, and the day on which it was posted, where that shows */
      readonly letter?: { readonly number: string; readonly postedOn?: PlainDate | undefined } | undefined;
      /** the same commit suspends the removal */
      readonly suspends?: true | undefined;
      /** by the same commit a dwelling of the round waits, or why none does */
      readonly keeps?: Complaint['keeps'];
      readonly keepsNone?: KeepsNone | undefined;
    }
  | { readonly type: 'AttachDocument'; readonly document: Attachment }
  /** `official`: the one named, in the staff register */
  | {
      readonly type: 'NameReviewer';
      readonly reviewer: string;
      readonly official: StaffMember | undefined;
      readonly reason: Written<string>;
    }
  | ({ readonly type: 'ConcedeComplaint'; readonly draft: Written<AnswerText> } & Pick<Decided, 'owed'>)
  | { readonly type: 'PassUp'; readonly reason: Written<string> }
  | { readonly type: 'PassOn'; readonly paper: PaperRef; readonly reason: Written<string> }
  | ({ readonly type: 'DraftAnswer'; readonly draft: Written<AnswerText> } & Decided)
  | { readonly type: 'ReturnDraft'; readonly reason: Written<string> }
  | (SignedByHead & { readonly type: 'SignAnswer'; readonly outcome: ComplaintOutcome })
  /** `hasCabinet`: one that is his beyond doubt */
  | { readonly type: 'DeliverAnswer'; readonly hasCabinet: boolean }
  | ({ readonly type: 'HandOverAnswer' } & HandedOver)
  | ({ readonly type: 'PostAnswer' } & Posted)
  /** `isDone`: the same commit does what is owed */
  | { readonly type: 'CarryOutAnswer'; readonly isDone: boolean }
  /** `found`: what the files say that are to show it */
  | {
      readonly type: 'RecordFulfilment';
      readonly record: Written<string>;
      readonly file?: string | undefined;
      readonly found: Found;
    }
  | {
      readonly type: 'WithdrawComplaint';
      readonly paper: PaperRef;
      readonly signature: SignatureRef;
      readonly by: PersonId;
    }
  | StaffingCommand;

export type CommandType = ComplaintCommand['type'];
export type CommandOf<T extends CommandType> = Extract<ComplaintCommand, { type: T }>;
