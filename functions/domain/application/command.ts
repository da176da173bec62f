import type { PaperRef, RecordRef, SignatureRef, Typed } from '../file/refs.ts';
import type { PersonId } from '../ids.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import type { Channel, DefectRef, DocumentRef, Power, ResultKind, Ticket } from './event.ts';

/** The form of 10.5 and Annex 1 as far as rules need it; the whole form stands in its record. */
interface FormFacts {
  readonly provider: string;
  readonly category: string;
  readonly list: string;
}

export interface RefusalText {
  readonly facts: readonly { readonly fact: string; readonly source: string }[];
  readonly cure: string;
}

export interface Filing {
  readonly number: string;
  readonly priorityMoment: Instant;
  readonly intakeSequence: number;
  readonly keptFrom?: string;
  readonly request: PaperRef;
  /** the form and the power in records that do not expire, unlike a draft's */
  readonly form?: RecordRef;
  readonly representative?: RecordRef;
  /** the category's list on the day of filing */
  readonly list?: string;
}

/** A representative as events know him: his data stand in the record. */
interface RepresentativeFacts {
  readonly record: RecordRef;
  readonly person: PersonId;
  readonly power: Power;
  readonly validTo?: PlainDate;
}

interface SignedEntry {
  readonly list: string;
  readonly registerNumber: number;
  readonly place: number;
  readonly listSize: number;
  readonly asOf: Instant;
}

/** One command, one sentence of the regulation. */
export type ApplicationCommand =
  | {
      readonly type: 'OpenRequest';
      readonly channel: Channel;
      readonly applicant: PersonId;
      readonly centre?: string;
      readonly ticket?: Ticket;
      readonly refiles?: string;
      readonly form?: Typed<FormFacts>;
      readonly representative?: RepresentativeFacts;
      readonly documents?: readonly DocumentRef[];
    }
  | { readonly type: 'SaveForm'; readonly form: Typed<FormFacts> }
  | ({ readonly type: 'RecordRepresentative' } & RepresentativeFacts)
  | { readonly type: 'AttachDocument'; readonly document: DocumentRef }
  | { readonly type: 'RemoveDocument'; readonly documentId: string }
  | { readonly type: 'DiscardDraft'; readonly why: 'byPerson' | 'expired' }
  | { readonly type: 'RefusePackage'; readonly defects: readonly DefectRef[]; readonly paper: PaperRef }
  | { readonly type: 'HandPackage'; readonly filing: Filing; readonly defects: readonly DefectRef[] }
  | { readonly type: 'SubmitRequest'; readonly filing: Filing; readonly signature: SignatureRef }
  | {
      readonly type: 'RecordRegisterAnswers';
      readonly persons: 'found' | 'absent';
      readonly notary?: 'found' | 'absent';
      readonly facts?: RecordRef;
    }
  | { readonly type: 'ReportDataUnavailable'; readonly paper: PaperRef }
  | {
      readonly type: 'ConfirmSignature';
      readonly certificateSha256: string;
      readonly certificateSerial: string;
      readonly lists: readonly string[];
    }
  | { readonly type: 'RefuseSignature'; readonly fault: string; readonly on?: Instant }
  | { readonly type: 'ReportSignatureNotConfirmed'; readonly paper: PaperRef }
  | { readonly type: 'SignRequest'; readonly signature: SignatureRef; readonly certificateSha256: string }
  | { readonly type: 'RecordSending'; readonly messageId: string; readonly receivedAt: Instant }
  | { readonly type: 'RecordDeskRegistration'; readonly number: string; readonly registeredAt: Instant }
  | { readonly type: 'RecordConformity'; readonly defects: readonly DefectRef[] }
  | { readonly type: 'ReturnPackage'; readonly paper: PaperRef }
  | { readonly type: 'AcceptPackage'; readonly paper: PaperRef }
  | { readonly type: 'RegisterRequest'; readonly number: string }
  | { readonly type: 'NameExecutor'; readonly executor: string; readonly resolution: Typed<string> }
  | { readonly type: 'ReplaceExecutor'; readonly executor: string; readonly reason: Typed<string> }
  | { readonly type: 'RecordPowerCheck'; readonly found: 'confirmed' | 'refuted'; readonly reason: Typed<string> }
  | { readonly type: 'RecordEAkimatRegistration'; readonly number: string; readonly registeredOn: PlainDate }
  | { readonly type: 'DraftNotice'; readonly draft: Typed<string> }
  | { readonly type: 'DraftRefusal'; readonly ground: string; readonly draft: Typed<RefusalText> }
  | { readonly type: 'ReturnDraft'; readonly reason: Typed<string> }
  | {
      readonly type: 'SignResult';
      readonly kind: ResultKind;
      readonly paper: PaperRef;
      readonly signature: SignatureRef;
      readonly certificateSha256: string;
      readonly draftRecord: string;
      readonly entry?: SignedEntry;
    }
  | { readonly type: 'SendResult' }
  | { readonly type: 'RecordArrival'; readonly messageId: string }
  | { readonly type: 'DeliverResult' }
  | { readonly type: 'HandOverResult'; readonly to: 'recipient' | 'representative'; readonly identity: RecordRef }
  | {
      readonly type: 'WithdrawRequest';
      readonly statement: PaperRef;
      readonly signature?: SignatureRef;
      readonly scan?: string;
      readonly by: 'recipient' | 'representative';
    }
  | { readonly type: 'DeclareRecusal'; readonly staff: string; readonly reason: Typed<string> };

export type CommandType = ApplicationCommand['type'];
export type CommandOf<T extends CommandType> = Extract<ApplicationCommand, { type: T }>;
