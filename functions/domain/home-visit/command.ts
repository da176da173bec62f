import type { ShownDocument } from '../file/present.ts';
import type { PaperRef, Written } from '../file/refs.ts';
import type { Person } from '../form/person.ts';
import type { PersonId } from '../ids.ts';
import type { ProviderId } from '../regulation/offices/providers.ts';
import type { VisitRefusalId } from '../regulation/visits/refusals.ts';
import type { ShownGround } from '../regulation/visits/shown.ts';
import type { StaffMember } from '../staff/staff.ts';
import type { Instant } from '../time/instant.ts';
import type { HomeVisit } from './home-visit.ts';
import type { Unfiled } from './rules/barred.ts';
import type { Bringing } from './rules/bringing.ts';

/** Who cannot come, where he lives, what is to be taken in, and when he would like it; personal data. */
export interface VisitAsked {
  readonly person: Person;
  /** his own word, until the visit (X18) */
  readonly cannotCome: true;
  readonly phone: string;
  readonly address: string;
  readonly documents: string;
  readonly wishes?: string | undefined;
}

/** One command, one sentence of the law; beside what is asked it brings the facts by which it is judged. */
export type HomeVisitCommand =
  | {
      readonly type: 'RequestVisit';
      readonly subject: PersonId;
      readonly district: ProviderId;
      readonly asked: Written<VisitAsked>;
      /** whose result is to be brought */
      readonly brings?: Bringing | undefined;
      /** the result of the package that is taken in is wished home as well */
      readonly resultToo?: true | undefined;
    }
  /** what was wished with that visit: its result lies at the desk now */
  | { readonly type: 'BringAsWished'; readonly wished: HomeVisit; readonly brings: Bringing }
  /** of that visit: what has become of what was wished with it, and the visit that came of it */
  | {
      readonly type: 'EndResultWish';
      readonly why: 'BECAME_VISIT' | 'OTHER_VISIT' | 'NOT_OFFERED' | 'NO_RESULT';
      readonly visit?: string | undefined;
    }
  /** `reason`: why the window that is set is moved there */
  | {
      readonly type: 'OfferWindow';
      readonly from: Instant;
      readonly paper: PaperRef;
      /** how many others are set on that day */
      readonly others: number;
      readonly reason?: Written<string> | undefined;
    }
  | { readonly type: 'DeclineWindow'; readonly wishes: Written<string> }
  /** `person`: whose IIN the document bears */
  | {
      readonly type: 'BeginVisit';
      readonly shown: ShownGround;
      readonly person: PersonId;
      readonly identity: ShownDocument;
    }
  /** `request`: which the same commit files; `takenAt`: where it was taken in paper without a network (X60) */
  | { readonly type: 'TakePackage'; readonly request: string; readonly takenAt?: Instant | undefined }
  | { readonly type: 'NoteLacking'; readonly request: string }
  | {
      readonly type: 'RefuseVisit';
      readonly reason: VisitRefusalId;
      readonly explanation: Written<string>;
      readonly paper: PaperRef;
      /** what was opened there and cannot be filed */
      readonly unfiled?: Unfiled | undefined;
    }
  /** `request`: whose result the same commit hands over, at this door against that receipt */
  | {
      readonly type: 'HandResult';
      readonly request: string;
      readonly to: 'recipient' | 'representative';
      readonly receiptNumber: string;
      readonly paper: PaperRef;
      /** without a network, of what is entered later (X274) */
      readonly takenAt?: Instant | undefined;
    }
  /** the same, at a desk meanwhile; `by`: whoever of the staff hands it over */
  | { readonly type: 'EndBringing'; readonly request: string; readonly by: string }
  | { readonly type: 'NoteNobody'; readonly paper: PaperRef }
  /** `wishAlone`: the visit stays, and the wish that its result be brought too is taken back */
  | {
      readonly type: 'CancelVisit';
      readonly reason?: Written<string> | undefined;
      readonly wishAlone?: true | undefined;
    }
  /** `members`: the officials of its centre */
  | { readonly type: 'CheckStaff'; readonly members: readonly StaffMember[] };

export type CommandType = HomeVisitCommand['type'];
export type CommandOf<T extends CommandType> = Extract<HomeVisitCommand, { type: T }>;
