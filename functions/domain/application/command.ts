import type { FoundPower, PowerToday } from '#domain/file/papers/power-today.ts';
import type { SignedByHead } from '#domain/staff/signed-by-head.ts';
import type { EntryFound } from '../file/on-entry.ts';
import type { PaperRef, RecordRef, SignatureRef, Written } from '../file/refs.ts';
import type { Contacts } from '../form/contacts.ts';
import type { Form, NotarisedPower, Representation } from '../form/form.ts';
import type { PersonName } from '../form/full-name.ts';
import type { Correction, Slip } from '../form/slip.ts';
import type { PersonId } from '../ids.ts';
import type { Outage } from '../outages/outage.ts';
import type { ServiceCentreId } from '../regulation/offices/service-centres.ts';
import type { ReceptionPurpose } from '../regulation/reception-purposes.ts';
import type { Result } from '../result.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { StaffingCommand } from '../staff/staffing-command.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import type { Channel, PaperIntake, ResultKind, Ticket, Who } from './event.ts';
import type { EvidenceKind } from './evidence-kinds.ts';
import type {
  AskedChange,
  BadSignature,
  ConfirmedByAnother,
  Evidence,
  Filing,
  FilledForm,
  GoodSignature,
  HandedAtHome,
  Handing,
  Leaving,
  Mended,
  OfEntry,
  PresenceFacts,
  Refiling,
  RefusalText,
  ShownDocument,
  TakenBeside,
  Withdrawal,
} from './facts.ts';
import type { DocumentRef } from './filing/document-ref.ts';
import type { ChangedEntry, SignedEntry } from './result/signed-entry.ts';
import type { VisitNamed } from './rules/filing/at-home.ts';
import type { FiledApplication } from './stages.ts';

/** One command, one sentence of the regulation; beside what is asked it brings the facts by which it is judged. */
export type ApplicationCommand =
  | {
      readonly type: 'OpenRequest';
      readonly channel: Channel;
      readonly applicant: PersonId;
      readonly centre?: ServiceCentreId;
      readonly ticket?: Ticket;
      /** in the place of a ticket: what was taken in paper, its outage, and when its centre filed in that all the same (X60) */
      readonly taken?: {
        readonly said: PaperIntake;
        readonly outage?: Outage | undefined;
        readonly visit?: VisitNamed | undefined;
        readonly filedInside?: Instant | undefined;
      };
      /** in the place of a ticket: the visit at which it is opened at home (13) */
      readonly visit?: VisitNamed | undefined;
      readonly refiling?: Refiling;
      readonly change?: AskedChange | undefined;
      /** which of its person's drafts there it would be, from 1 (X45) */
      readonly draftSlot?: number;
    }
  /** `applicant`: whose IIN stands in the form */
  | ({ readonly type: 'SaveForm'; readonly form: FilledForm; readonly applicant: PersonId } & OfEntry)
  /** `person`: whose IIN the representative's is */
  | {
      readonly type: 'RecordRepresentative';
      readonly representation: Written<Representation>;
      readonly person: PersonId;
    }
  /** the recipient comes himself */
  | { readonly type: 'RecordRepresentative'; readonly representation: 'none' }
  /** `form`: as it is saved; undefined while there is none */
  | { readonly type: 'AttachDocument'; readonly document: DocumentRef; readonly form?: Form | undefined }
  | { readonly type: 'RemoveDocument'; readonly documentId: string }
  | { readonly type: 'DiscardDraft' }
  | {
      readonly type: 'RefusePackage';
      readonly form: Form;
      readonly mends?: Mended | undefined;
      readonly paper: PaperRef;
    }
  | { readonly type: 'HandPackage'; readonly filing: Filing; readonly confirmed?: ConfirmedByAnother }
  /** of a package that was taken in paper and is barred by this request of its person (X107) */
  | { readonly type: 'CarryMoment'; readonly beside: TakenBeside }
  /** X58: by a satisfied complaint; `first`: the request whose moment comes to this one */
  | { readonly type: 'GrantMoment'; readonly complaint: string; readonly until: PlainDate }
  | { readonly type: 'TakeMoment'; readonly complaint: string; readonly first: FiledApplication }
  | { readonly type: 'LendMoment'; readonly to: string; readonly as: 'moment' | 'evidence' }
  | { readonly type: 'SubmitRequest'; readonly filing: Filing; readonly signature: SignatureRef }
  | {
      readonly type: 'RecordRegisterAnswers';
      readonly persons: 'found' | 'absent';
      /** as the register has it */
      readonly name?: PersonName;
      readonly notary?: 'absent' | FoundPower;
      readonly facts?: RecordRef;
      readonly nameKey?: string | undefined;
      readonly mends?: Mended;
    }
  | { readonly type: 'ReportDataUnavailable'; readonly paper: PaperRef }
  /** `found`: what the check of the request's signature found; `applicant`: whose IIN the form names */
  | {
      readonly type: 'RecordSignatureCheck';
      readonly applicant: PersonId;
      readonly found: Result<GoodSignature, BadSignature>;
      readonly mends?: Mended;
    }
  | { readonly type: 'ReportSignatureNotConfirmed'; readonly paper: PaperRef }
  | {
      readonly type: 'SignRequest';
      readonly signature: SignatureRef;
      readonly certificateSha256: string;
      readonly signedBy: PersonId;
      /** the acting official in the staff register */
      readonly official: StaffMember | undefined;
    }
  | { readonly type: 'RecordSending'; readonly messageId: string; readonly receivedAt: Instant }
  | { readonly type: 'RecordDeskRegistration'; readonly number: string; readonly registeredAt: Instant }
  | { readonly type: 'RecordConformity'; readonly form: Form }
  | { readonly type: 'ReturnPackage'; readonly paper: PaperRef }
  | { readonly type: 'AcceptPackage'; readonly paper: PaperRef }
  | { readonly type: 'RegisterRequest'; readonly number: string }
  | { readonly type: 'CorrectIncomingNumber'; readonly number: string; readonly reason: Written<string> }
  /** `official`: the one named, in the staff register */
  | {
      readonly type: 'NameExecutor';
      readonly executor: string;
      readonly official: StaffMember | undefined;
      readonly resolution: Written<string>;
    }
  | {
      readonly type: 'ReplaceExecutor';
      readonly executor: string;
      readonly official: StaffMember | undefined;
      readonly reason: Written<string>;
    }
  | { readonly type: 'RecordPowerCheck'; readonly found: 'confirmed' | 'refuted'; readonly reason: Written<string> }
  | { readonly type: 'RecordEAkimatRegistration'; readonly number: string; readonly registeredOn: PlainDate }
  | ({ readonly type: 'DraftNotice'; readonly draft: Written<string>; readonly evidence: Evidence } & OfEntry)
  | {
      readonly type: 'ResolveEvidence';
      readonly kind: EvidenceKind;
      readonly finding: string;
      readonly reason: Written<string>;
      readonly evidence: Evidence;
      readonly nameKey?: string | undefined;
    }
  | { readonly type: 'DraftRefusal'; readonly ground: string; readonly draft: Written<RefusalText> }
  | { readonly type: 'ReturnDraft'; readonly reason: Written<string> }
  | (SignedByHead & {
      readonly type: 'SignResult';
      readonly kind: ResultKind;
      readonly entry?: SignedEntry;
      /** of a notice of change */
      readonly stands?: ChangedEntry | undefined;
    })
  | (SignedByHead & { readonly type: 'SignCorrection' })
  /** `form`: as it stands; `record`: of the form with these contacts; `person`: at a desk, whose IIN the document bears */
  | (PresenceFacts & {
      readonly type: 'ChangeContacts';
      readonly form: Form;
      readonly contacts: Contacts;
      readonly record: RecordRef;
      readonly by: Who;
      readonly statement?: PaperRef;
      /** the file of what his family needs, in whose statement he said it (X315) */
      readonly needs?: string;
      readonly signed?: { readonly signature: SignatureRef; readonly by: PersonId };
      readonly person?: PersonId;
      readonly identity?: ShownDocument;
    })
  /** `form`: as it stands; `filed`: as it was filed; `known`: the recipient's names elsewhere; `record`: of the form corrected */
  | {
      readonly type: 'CorrectSlip';
      readonly form: Form;
      readonly filed: Form;
      readonly known: readonly PersonName[];
      readonly slip: Slip;
      readonly record: RecordRef;
      readonly correction: Written<Correction>;
      /** of the form as it should have been typed */
      readonly familyNames: readonly string[];
      readonly nameKey?: string | undefined;
    }
  /** a document of the package that cannot be opened or read */
  | {
      readonly type: 'AskDocument';
      readonly kind: DocumentRef['kind'];
      readonly personRef: string;
      readonly form: Form;
      readonly reason: Written<string>;
    }
  /** keys by which relatives are compared now, of a family whose form was kept before they were (X81) */
  | { readonly type: 'KeyFamily'; readonly familyNames: readonly string[] }
  /** how its entry stands, while a term runs in which its family is to be given a dwelling (74(3)) */
  | { readonly type: 'TellHousing'; readonly found: EntryFound }
  | { readonly type: 'SendResult' }
  | { readonly type: 'RecordArrival'; readonly messageId: string }
  | { readonly type: 'MakeResultReady' }
  | { readonly type: 'DeliverResult' }
  | (Handing & { readonly type: 'HandOverResult' })
  /** the same at home, where there was no network, told later by two */
  | (Handing & { readonly type: 'EnterHandover'; readonly atHome: HandedAtHome })
  | (PresenceFacts & {
      readonly type: 'ReceivePerson';
      readonly by: Who;
      readonly person: PersonId;
      readonly purpose: ReceptionPurpose;
      readonly identity: ShownDocument;
    })
  /** at home, by a visit that brings the result: till when he finishes there; or he leaves with it */
  | { readonly type: 'MeetAtHome'; readonly visit: string; readonly staff: string; readonly until: Instant }
  | { readonly type: 'LeaveHome'; readonly visit: string }
  /** `person`: whose IIN the new representative's is, `recipient`: whom the power names; `power`: what the register says, where it was asked */
  | {
      readonly type: 'NameRepresentative';
      readonly representation: Written<NotarisedPower>;
      readonly person: PersonId;
      readonly recipient: PersonId;
      readonly power: PowerToday | undefined;
      readonly by: Who;
      readonly identity: ShownDocument;
    }
  | ({ readonly type: 'WithdrawRequest'; readonly statement: PaperRef } & Withdrawal)
  /** `amendment`: the file of the leaving, which the same commit opens */
  | ({ readonly type: 'LeaveQueue'; readonly amendment: string } & Leaving)
  /**
   * `official`: who stands in the form as family, in the staff register; `above`: where an administrator of the oblast finds
   * it, the officials of the oblast, and what another of them confirmed
   */
  | {
      readonly type: 'RefuteKinship';
      readonly staff: string;
      readonly official: StaffMember | undefined;
      readonly above?: { readonly members: readonly StaffMember[]; readonly confirmed: SecondPerson };
      readonly reason: Written<string>;
    }
  | StaffingCommand;

export type CommandType = ApplicationCommand['type'];
export type CommandOf<T extends CommandType> = Extract<ApplicationCommand, { type: T }>;
