import type { CourtId } from '#domain/regulation/allocations/courts-of-law.ts';
import type { OnRecord, SignedStatement } from '../file/on-entry.ts';
import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, RecordRef, SignatureRef, Written } from '../file/refs.ts';
import type { PersonId } from '../ids.ts';
import type { FamilyReason } from '../queue/allocating/family-reasons.ts';
import type { OverrideBefore, OverrideGround } from '../queue/allocating/override-ground.ts';
import type { EntryIdentity } from '../queue/list.ts';
import type { TryChannel } from '../regulation/allocations/offer-tries.ts';
import type { HandedOver, Posted } from '../second-person/paper-handed.ts';
import type { SecondPerson } from '../second-person/second-person.ts';
import type { Commission } from '../staff/commission.ts';
import type { SignedByHead } from '../staff/signed-by-head.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { StaffingCommand } from '../staff/staffing-command.ts';
import type { Instant, PlainDate } from '../time/instant.ts';
import type { courts } from './courts.ts';
import type { Vote } from './event.ts';
import type { Told } from './rules/letters.ts';
import type { PaperOfEnd } from './rules/papers-of-person.ts';

/** What a candidate says: that he takes it, or that he does not. */
interface Answer {
  readonly consents: boolean;
  readonly signed?: SignedStatement;
  readonly paper?: PaperRef;
  readonly identity?: ShownDocument;
  /** whose IIN that document bears */
  readonly person?: PersonId;
  /** by which reception a second operator has seen him refuse it (X282) */
  readonly seenBy?: SecondPerson | undefined;
}

/** One command, one sentence; beside what is asked it brings the facts by which it is judged. */
export type OfferCommand =
  | {
      readonly type: 'MakeOffer';
      readonly provider: string;
      readonly allocation: string;
      readonly dwelling: string;
      readonly commission: Commission;
      readonly entry: EntryIdentity;
      readonly record: OnRecord;
      readonly isBeside: boolean;
      readonly order: PaperRef;
      readonly passedOver: number;
      /** how many offers of whatever round he has refused */
      readonly refusedBefore: number;
      /** he is asked out of the order */
      readonly override?: OverrideGround | undefined;
      /** the dwelling was to be given to somebody else out of the order, and was not */
      readonly overrideBefore?: OverrideBefore | undefined;
    }
  | {
      readonly type: 'RecordCheck';
      readonly facts: RecordRef;
      readonly entry: EntryIdentity | undefined;
      readonly subject?: string | undefined;
      /** by what whoever no receipt came of is told so, once he is known to live (X311) */
      readonly notProven?: Told | undefined;
    }
  /** he died: by what is being decided about his entry, or, where his family keeps it, by the register alone */
  | { readonly type: 'TellDeath'; readonly amendment?: string | undefined }
  /** `since`: when it was held for a death; `asksSuccession`: somebody of the family asks for the place */
  | { readonly type: 'EndWaiting'; readonly since: Instant; readonly asksSuccession: boolean }
  /** by what is being decided about his entry, and by which fact of a register, where the offer itself has proposed it */
  | { readonly type: 'HoldOffer'; readonly amendment: string; readonly fact?: string }
  /** its dwelling is withdrawn from the round; paper: by which whoever was told of it is told so */
  | ({ readonly type: 'LoseDwelling' } & Told)
  | { readonly type: 'TellOffer'; readonly paper: PaperRef; readonly hasCabinet: boolean }
  | ({ readonly type: 'HandOverOffer' } & HandedOver)
  /** ends: which papers of its end lie in that letter (X294); none: it is the offer itself */
  | ({ readonly type: 'PostOffer'; readonly ends: readonly PaperOfEnd[] } & Posted)
  /** shows: by what it is shown that he had it later than was recorded */
  | { readonly type: 'RecordDelivery'; readonly deliveredOn: PlainDate; readonly shows?: Written<string> | undefined }
  | {
      readonly type: 'RecordTry';
      readonly channel: TryChannel;
      readonly madeAt: Instant;
      readonly said: Written<string>;
    }
  /** tries: what is concluded of them; confirmed: by whom, beside who concludes it */
  | ({
      readonly type: 'ReportNotReached';
      readonly tries: Written<string>;
      /** when where he is reached was last changed (X316) */
      readonly reachedOtherwiseAt?: Instant | undefined;
      readonly confirmed: SecondPerson | undefined;
    } & Told)
  | ({ readonly type: 'AnswerOffer' } & Answer)
  | {
      readonly type: 'DrawMinutes';
      readonly number: string;
      readonly votes: readonly Vote[];
      /** the commission as the staff register has it now */
      readonly sitting: readonly StaffMember[];
      /** by which reasons he would be passed over today */
      readonly reasons: readonly FamilyReason[];
      /** its dwelling waits by a complaint about the round, of which it is not known yet what comes (X326) */
      readonly isComplainedOf: boolean;
      readonly paper: PaperRef;
      readonly signature: SignatureRef;
      readonly signedBy: PersonId;
      readonly official: StaffMember | undefined;
    }
  /** paper: by which he is told that he was voted down, where he was */
  | ({
      readonly type: 'SignMinutes';
      readonly signature: SignatureRef;
      readonly signedBy: PersonId;
      readonly official: StaffMember | undefined;
    } & Told)
  /** who sits in its round by now */
  | { readonly type: 'TakeCommission'; readonly commission: Commission }
  | { readonly type: 'ReturnMinutes'; readonly reason: Written<string> }
  | (SignedByHead & {
      readonly type: 'SignAllocation';
      /** he holds the entry beside another of his, as it is now */
      readonly isBeside?: boolean;
      /** he has come to have the keys of another dwelling since he stands there */
      readonly hasKeysElsewhere?: boolean;
    })
  | { readonly type: 'SettleOffer' }
  /** confirmed: who has seen the signed contract beside whoever records it (X309) */
  | {
      readonly type: 'RecordContract';
      readonly number: string;
      readonly signedOn: PlainDate;
      readonly confirmed: SecondPerson | undefined;
    }
  | ({ readonly type: 'GiveKeys' } & HandedOver)
  /** instead: the entry by which he stands by now */
  | ({
      readonly type: 'RevokeAllocation';
      readonly reason: Written<string>;
      readonly instead?: string | undefined;
      readonly paper: PaperRef;
      readonly signature: SignatureRef;
      readonly signedBy: PersonId;
      readonly official: StaffMember | undefined;
    } & Told)
  | ({
      readonly type: 'AnnulAllocation';
      readonly court: (typeof courts)[number];
      readonly ofCourt?: CourtId | undefined;
      readonly number: string;
      readonly decidedOn: PlainDate;
      readonly instead?: string | undefined;
      /** the court has found that he knowingly gave false data */
      readonly falseData: boolean;
      /** who has seen the court’s act beside whoever enters it (X283) */
      readonly confirmed: SecondPerson | undefined;
    } & Told)
  | StaffingCommand;

export type CommandType = OfferCommand['type'];
export type CommandOf<T extends CommandType> = Extract<OfferCommand, { type: T }>;
