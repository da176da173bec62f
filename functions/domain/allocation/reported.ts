import { outOfOrder, overrideGroundIds, overrideGrounds } from '../regulation/allocations/override-grounds.ts';
import { notCounted, type Reported } from '../reports/reported.ts';
import type { Allocation } from './allocation.ts';
import type { OwnEvent } from './event.ts';

/** What a round comes to is counted by its offers; what never came to an offer here. */
export const reportedAllocation: Reported<Allocation, OwnEvent> = {
  office: ({ provider }) => provider,
  names: Object.fromEntries(overrideGroundIds.map((id) => [outOfOrder(id), overrideGrounds[id].text])),
  termNames: {},
  officeOfTerm: (_, { provider }) => provider,
  events: {
    AllocationOpened: notCounted,
    DwellingsShared: notCounted,
    OverrideLapsed: [{ figure: 'overridesLapsed', of: ({ ground }) => outOfOrder(ground) }],
    CandidatesServed: notCounted,
    FamiliesAsked: notCounted,
    PagesBound: notCounted,
    CandidateAsked: notCounted,
    OfferEnded: notCounted,
    SilenceUndone: notCounted,
    DwellingPassedOn: notCounted,
    DwellingTakenBack: notCounted,
    DwellingLost: notCounted,
    DwellingComplainedOf: notCounted,
    CommissionerNamed: notCounted,
  },
};
