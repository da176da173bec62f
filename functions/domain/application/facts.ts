import type { PowerToday } from '#domain/file/papers/power-today.ts';
import type { PaperRef, RecordRef, SignatureRef, Written } from '../file/refs.ts';
import type { Registered } from '../form/facts.ts';
import type { Form } from '../form/form.ts';
import type { PersonName } from '../form/full-name.ts';
import type { IdentityDocument } from '../form/identity-document.ts';
import type { PersonId } from '../ids.ts';
import type { Outage } from '../outages/outage.ts';
import type { EntryIdentity } from '../queue/list.ts';
import type { ChangeKind } from '../regulation/changes.ts';
import type { ProviderId } from '../regulation/offices/providers.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import type { Application } from './application.ts';
import type { Power, Who } from './event.ts';
import type { DocumentRef } from './filing/document-ref.ts';
import type { VisitNamed } from './rules/filing/at-home.ts';
import type { FiledApplication } from './stages.ts';

export interface RefusalText {
  readonly facts: readonly { readonly fact: string; readonly source: string }[];
  readonly cure: string;
}

/** Who a form's members are, by keyed hashes of their numbers, and of their names and days of birth (X81). */
export interface Family {
  readonly family: readonly PersonId[];
  readonly familyNames: readonly string[];
}

/** A form with who its members are: nobody of them works on the case (APPK 67). */
export interface FilledForm extends Written<Form>, Family {}

/** The number that is said now, and those typed in the ended request and in all that it mends, however long the chain. */
export interface IinCorrection {
  readonly typed: readonly string[];
  readonly said: string;
}

/** What is to be changed, and the entry that whoever asks, or whom he succeeds, holds there; none, where he stands on no list (X55). */
export interface AskedChange {
  readonly kind: ChangeKind;
  readonly provider: ProviderId;
  readonly of?: PersonId;
  readonly entry: EntryIdentity | undefined;
  /** in a succession: since when whoever asks stands on record as that family's member; absent: he does not (73(2)) */
  readonly recordedSince?: Instant | undefined;
}

/** An ended request and what was copied of it, so that nothing is typed or uploaded again (X7). */
export interface Refiling {
  readonly ended: Application;
  readonly correction?: IinCorrection | undefined;
  readonly form?: FilledForm;
  readonly representative?: RepresentativeFacts;
  readonly documents: readonly DocumentRef[];
}

/** A filed request that a new one mends, and its form as it was filed; `isUsed`: its moment is another's already (X66). */
export interface Mended {
  readonly file: FiledApplication;
  readonly form: Form;
  readonly isUsed: boolean;
  /** whose moment it claimed, where it ended before anybody confirmed or refuted that: it is that one's, still (X102) */
  readonly first?: { readonly file: FiledApplication; readonly form: Form };
}

/** Of a change the entry as it stands (X55). */
export interface OfEntry {
  readonly entry?: EntryIdentity | undefined;
}

export interface Filing extends OfEntry {
  readonly number: string;
  /** keyed hash of the recipient's name and day of birth */
  readonly nameKey?: string;
  readonly request: PaperRef;
  /** the form and the power in records that do not expire, unlike a draft's */
  readonly form: FilledForm;
  readonly representative?: RecordRef;
  /** the next of the oblast's intake, for a request that takes a place of its own */
  readonly intakeSequence: number;
  readonly mends?: Mended;
}

/** What exactly a second official is asked to confirm: whose package, when and by which receipt it was taken. */
export interface PaperIntakeAsked {
  readonly caseId: string;
  readonly takenAt: Instant;
  readonly outage?: string | undefined;
  readonly visit?: string | undefined;
  readonly receiptNumber: string;
  /** the form, the power and each document of the package, by their ids: another one is another package */
  readonly contents: string[];
}

/** What a second official confirmed of a package taken in paper, and the outage or the visit it rests on (X60, X182). */
export interface ConfirmedByAnother {
  readonly request: SecondPerson;
  readonly content: PaperIntakeAsked;
  readonly outage?: Outage | undefined;
  readonly visit?: VisitNamed | undefined;
  /** when the centre first filed by the system while that outage is said to have lasted (X76) */
  readonly filedInside?: Instant | undefined;
}

/** A result that was handed over at home without a network: by which visit, when, against which receipt and its scan (X274). */
export interface HandedAtHome {
  readonly visit: VisitNamed;
  readonly at: Instant;
  readonly receiptNumber: string;
  readonly scan: string;
  /** by whom it was confirmed beside whoever tells it */
  readonly confirmed: SecondPerson | undefined;
}

/** A package taken in paper as it stands, all by which its filing is judged, and what two said of it (X107). */
export interface TakenBeside {
  readonly draft: Application;
  readonly form: Form;
  readonly mends?: Mended | undefined;
  readonly confirmed: ConfirmedByAnother;
}

/** A representative as events know him: his data stand in the record. */
interface RepresentativeFacts {
  readonly record: RecordRef;
  readonly person: PersonId;
  readonly power: Power;
  readonly validTo?: PlainDate;
}

/** The document by which an operator knows who came, and the number of whoever it is of. */
export interface ShownDocument extends Written<IdentityDocument> {
  readonly iin: string;
}

/** What is known of whoever stands before an operator, or signs, as he acts. */
export interface PresenceFacts {
  /** a representative's, as the notary register has it today */
  readonly power?: PowerToday | undefined;
  /** when the recipient died, where the register of persons said so */
  readonly diedOn?: PlainDate | undefined;
}

/** To whom his result is handed over: `person`, whose IIN the identity document bears. */
export interface Handing extends PresenceFacts {
  readonly to: Who;
  readonly person: PersonId;
  readonly identity: ShownDocument;
}

/** What others say of the recipient, beside what was typed: the register at the desk, the certificate on the portal (X64). */
export interface Evidence {
  readonly typed: PersonName & { readonly iin: string };
  readonly registered?: Registered | undefined;
  readonly certified?: PersonName | undefined;
  /** the other providers where he is registered (X71) */
  readonly elsewhere: readonly ProviderId[];
}

/** A signature that holds: `signedBy` is whose IIN its certificate names. */
export interface GoodSignature {
  readonly signedBy: PersonId;
  /** as the certificate has it */
  readonly name?: PersonName;
  /** the record that keeps it */
  readonly facts?: RecordRef;
  readonly nameKey?: string | undefined;
  readonly certificateSha256: string;
  readonly certificateSerial: string;
  readonly lists: readonly string[];
}

/** One that does not; `signedBy` only where it is proven all the same whose certificate it is. */
export interface BadSignature {
  readonly fault: string;
  readonly on?: Instant | undefined;
  readonly signedBy?: PersonId | undefined;
}

/** At a desk: who came, by which scan of a statement signed by hand, and what two operators have seen (X112, X152). */
export interface Leaving extends PresenceFacts {
  readonly by: Who;
  readonly person: PersonId;
  readonly identity: ShownDocument;
  readonly scan: string;
  readonly seenBy: SecondPerson | undefined;
}

/** In the cabinet a signature and whose it is; at the desk the scan of a statement signed by hand (X21). */
export interface Withdrawal extends PresenceFacts {
  readonly by: Who;
  readonly signed?: { readonly signature: SignatureRef; readonly by: PersonId };
  readonly scan?: string;
  /** at the desk: whose IIN the identity document bears */
  readonly person?: PersonId;
  /** at the desk: the document by which the operator knows who came */
  readonly identity?: ShownDocument;
  /** at the desk: what two operators have seen, asked for this withdrawal by that very document (X112) */
  readonly seenBy?: SecondPerson | undefined;
}
