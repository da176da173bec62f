import type { OnRecord, SignedStatement } from '../file/on-entry.ts';
import type { Adult, Consent } from '../file/papers/consent.ts';
import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, Written } from '../file/refs.ts';
import type { PersonId } from '../ids.ts';
import type { EntryIdentity } from '../queue/list.ts';
import type { FactKindId, RegisteredAs } from '../regulation/amendments/facts.ts';
import type { AmendmentPurpose } from '../regulation/amendments/grounds.ts';
import type { SourceKind } from '../regulation/amendments/sources.ts';
import type { QueueListId } from '../regulation/categories.ts';
import type { HandedOver, Posted } from '../second-person/paper-handed.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { SignedByHead } from '../staff/signed-by-head.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { StaffingCommand } from '../staff/staffing-command.ts';
import type { PlainDate } from '../time/instant.ts';
import type { Amendment } from './amendment.ts';
import type { AnsweredComplaint, complaintOutcomes } from './answer-of-above.ts';
import type { Outcome } from './event.ts';
import type { KnownMoment } from './rules/moment.ts';

/** A fact, where it is known from, and the day on which it was true there. */
export interface Fact {
  readonly kind: FactKindId;
  readonly fact: string;
  readonly source: { readonly kind: SourceKind; readonly name: string };
  readonly on: PlainDate;
}

/** What somebody wrote of an amendment: why, and what would change it. */
export interface AmendmentText {
  readonly facts: readonly Fact[];
  readonly cure: string;
}

/** An entry as the register has it, and whose it is (X139). */
export interface Recorded {
  readonly entry: EntryIdentity;
  readonly record: OnRecord;
  /** who holds the claim of that person’s entry there, and of a second one */
  readonly holder: string | undefined;
  readonly beside: string | undefined;
}

/** Under which number an office has taken a complaint, and the day on which it was made. */
export interface Complained {
  readonly number: string;
  readonly filedOn: PlainDate;
  /** a file of its own */
  readonly file?: string | undefined;
  /** who complains has signed it himself (X308) */
  readonly own?: true | undefined;
}

/** What the register of persons says of somebody by now, where a fact rests on it. */
export type ShownAgain = 'silent' | readonly RegisteredAs[];

/** One command, one sentence of the law; beside what is asked it brings the facts by which it is judged. */
export type AmendmentCommand =
  /** `entry`, `record`: as register and request have them; undefined: there is none of that number */
  | {
      readonly type: 'ProposeAmendment';
      readonly purpose: AmendmentPurpose;
      readonly ground: string;
      /** to which moment it is to be corrected, as far as that is known */
      readonly moment?: KnownMoment | undefined;
      /** whose entry it is, where a moment is told */
      readonly bornOn?: PlainDate | undefined;
      /** the decision to be annulled: its file, where there is one of that id */
      readonly annuls?: { readonly id: string; readonly file: Amendment | undefined } | undefined;
      /** of a restoration: the decision by which the entry ended, whether it is named or not */
      readonly endedBy?: Amendment | undefined;
      /** it names another entry */
      readonly into?: true | undefined;
      /** the other of two entries: to be merged with, or that its person has come to stand by meanwhile */
      readonly other?: Recorded | undefined;
      readonly proposal: Written<AmendmentText>;
      readonly nobodyLeftInNeed: boolean;
      /** the file by which the machine has found it: an inventory, or the taking in of an old list */
      readonly found?: string | undefined;
      readonly entry: EntryIdentity | undefined;
      readonly record: OnRecord | undefined;
      /** who holds the claim of that person’s entry there, and of a second one */
      readonly holder: string | undefined;
      readonly beside: string | undefined;
    }
  /** `adults`: how many of age stand in the form beside him; `holder`, `beside`: of the claims of his entries there */
  | {
      readonly type: 'FileLeaving';
      readonly entry: EntryIdentity | undefined;
      readonly record: OnRecord | undefined;
      readonly adults: readonly Adult[];
      readonly consents: readonly Consent[];
      readonly holder: string | undefined;
      readonly beside: string | undefined;
      readonly paper: PaperRef;
      readonly signed?: SignedStatement;
      /** judged in the request by which he came, whose event the same commit keeps (X152) */
      readonly atDesk?: { readonly of: PersonId; readonly centre: string; readonly confirmation: string };
    }
  | { readonly type: 'AcknowledgeLeaving'; readonly paper: PaperRef }
  /** in the cabinet by a signed paper, at a desk against identity, by the paper of it */
  | {
      readonly type: 'RevokeLeaving';
      readonly signed?: SignedStatement;
      readonly paper: PaperRef;
      readonly identity?: ShownDocument;
      /** whose IIN that document bears */
      readonly person?: PersonId;
    }
  /** `hasCabinet`: one that is his beyond doubt */
  | { readonly type: 'TellProposal'; readonly paper: PaperRef; readonly hasCabinet: boolean }
  | ({ readonly type: 'HandOverProposal' } & HandedOver)
  | ({ readonly type: 'PostProposal' } & Posted)
  /** in the cabinet by a signed paper, at a desk against identity, by the paper of it */
  | {
      readonly type: 'AnswerProposal';
      readonly answer: Written<string>;
      readonly chosen?: QueueListId | undefined;
      readonly signed?: SignedStatement;
      readonly paper?: PaperRef;
      readonly identity?: ShownDocument;
      /** whose IIN that document bears */
      readonly person?: PersonId;
      /** who heard it beside whoever took it down at a desk (X306) */
      readonly confirmed?: SecondPerson | undefined;
    }
  | { readonly type: 'RecordHearing'; readonly record: Written<string> }
  /** `official`: the one named, in the staff register */
  | {
      readonly type: 'NameExaminer';
      readonly examiner: string;
      readonly official: StaffMember | undefined;
      readonly reason: Written<string>;
    }
  | {
      readonly type: 'DraftAmendment';
      readonly outcome: Outcome;
      readonly draft: Written<AmendmentText>;
      /** what the register of persons says by now, where it is asked; absent: it is not */
      readonly registered?: ShownAgain | undefined;
    }
  | { readonly type: 'ConfirmDraft' }
  | { readonly type: 'ReturnDraft'; readonly reason: Written<string> }
  | (SignedByHead & { readonly type: 'SignDecision'; readonly outcome: Outcome })
  /** `hasCabinet`: one that is his beyond doubt */
  | { readonly type: 'DeliverDecision'; readonly hasCabinet: boolean }
  | ({ readonly type: 'HandOverDecision' } & HandedOver)
  | ({ readonly type: 'PostDecision' } & Posted)
  /** `entry`: as the register has it at that moment */
  | {
      readonly type: 'EnforceAmendment';
      readonly entry: EntryIdentity | undefined;
      readonly holder: string | undefined;
      readonly other?: EntryIdentity | undefined;
      /** who holds the claim of a second entry of that person there */
      readonly beside: string | undefined;
    }
  /** `entry`, `holder`: where it is in force already, as the register has them at that moment */
  | {
      readonly type: 'SuspendAmendment';
      readonly complaint: Complained;
      readonly entry: EntryIdentity | undefined;
      readonly holder: string | undefined;
      readonly beside: string | undefined;
    }
  /** `isOpen`: the complaint that suspends it is a file of its own, and nobody has answered it or passed it on */
  | {
      readonly type: 'ResumeAmendment';
      readonly isOpen?: boolean | undefined;
      readonly outcome: (typeof complaintOutcomes)[number];
      readonly answer: { readonly number: string; readonly deliveredOn: PlainDate };
      /** it answers the first of two, the further of which was taken back */
      readonly isOfFirst?: boolean | undefined;
      /** by hand: the answer to which of them another has seen, and who (X155) */
      readonly of?: AnsweredComplaint | undefined;
      readonly confirmed?: SecondPerson | undefined;
    }
  | StaffingCommand;

export type CommandType = AmendmentCommand['type'];
export type CommandOf<T extends CommandType> = Extract<AmendmentCommand, { type: T }>;
