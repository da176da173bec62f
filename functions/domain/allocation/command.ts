import type { PaperRef } from '../file/refs.ts';
import type { Ledger } from '../queue/allocating/ledger.ts';
import type { OfferEnd } from '../regulation/allocations/offer-ends.ts';
import type { OverrideEnd } from '../regulation/allocations/override-grounds.ts';
import type { WithdrawalGroundId } from '../regulation/allocations/withdrawal-grounds.ts';
import type { QueueListId } from '../regulation/categories.ts';
import type { NamedCommission, Substituting } from '../staff/commission.ts';
import type { NamedOverride } from './override.ts';

/** The ledger as the step leaves it, and who had left it before. */
interface Booked {
  readonly ledger: Ledger;
  readonly found?: string | undefined;
}

interface OnPage {
  readonly page: PaperRef;
}

/** To whom a dwelling is to be offered, and how many before him are passed over. */
export interface Served {
  readonly dwelling: string;
  readonly entry: string;
  readonly passedOver: number;
}

/** Who is served out of the order. */
export interface Overridden {
  readonly dwelling: string;
  readonly list: QueueListId;
  readonly entry: string;
}

/** What is not given out of the order by now: a dwelling is so to one person in a round (X206). */
interface LapsedOverride {
  readonly dwelling: string;
  readonly cameTo: OverrideEnd;
}

export type AllocationCommand =
  | {
      readonly type: 'OpenAllocation';
      readonly dwellings: readonly string[];
      readonly commission: NamedCommission;
      readonly overrides?: readonly NamedOverride[] | undefined;
    }
  | ({
      readonly type: 'ShareOut';
      readonly dealt: readonly { readonly dwelling: string; readonly list?: QueueListId | undefined }[];
      readonly overridden?: readonly Overridden[];
      /** what was to be given out of the order and is not, and why */
      readonly lapsed?: readonly LapsedOverride[];
    } & OnPage &
      Booked)
  | ({ readonly type: 'ServeCandidates'; readonly served: readonly Served[] } & OnPage)
  | ({ readonly type: 'AskFamilies' } & OnPage)
  /** `after`: how many pages were bound before */
  | {
      readonly type: 'BindPages';
      readonly after: number;
      readonly pages: number;
      readonly contents: PaperRef;
      readonly round: PaperRef;
    }
  | { readonly type: 'AskCandidate'; readonly dwelling: string; readonly offer: string }
  | ({ readonly type: 'EndOffer'; readonly dwelling: string; readonly entry: string; readonly how: OfferEnd } & OnPage)
  | ({ readonly type: 'UndoSilence'; readonly entry: string } & OnPage)
  | ({ readonly type: 'PassDwellingOn'; readonly dwelling: string; readonly list?: QueueListId | undefined } & OnPage &
      Booked)
  | ({ readonly type: 'TakeDwellingBack'; readonly dwelling: string } & OnPage & Booked)
  /** it is withdrawn; booked: what that is to whoever was found for it and to the ledger, once it was dealt */
  | {
      readonly type: 'LoseDwelling';
      readonly dwelling: string;
      readonly ground: WithdrawalGroundId;
      readonly booked?: (OnPage & Booked) | undefined;
    }
  | {
      readonly type: 'HoldByComplaint';
      readonly dwelling: string;
      readonly complaint: string;
      readonly people: readonly string[];
      /** who complains has signed it himself (X308) */
      readonly own?: true | undefined;
    }
  /** instead: whose seat it is */
  | ({ readonly type: 'NameCommissioner'; readonly instead: string } & Substituting);

export type CommandType = AllocationCommand['type'];
export type CommandOf<T extends CommandType> = Extract<AllocationCommand, { type: T }>;
