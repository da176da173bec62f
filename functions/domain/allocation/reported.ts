import { notCounted, type Reported } from '../reports/reported.ts';
import type { Allocation } from './allocation.ts';
import type { OwnEvent } from './event.ts';

/** What a round comes to is counted by its offers. */
export const reportedAllocation: Reported<Allocation, OwnEvent> = {
  office: ({ provider }) => provider,
  names: {},
  termNames: {},
  officeOfTerm: (_, { provider }) => provider,
  events: {
    AllocationOpened: notCounted,
    DwellingsShared: notCounted,
    CandidatesServed: notCounted,
    FamiliesAsked: notCounted,
    CandidateAsked: notCounted,
    OfferEnded: notCounted,
    DwellingPassedOn: notCounted,
    DwellingTakenBack: notCounted,
  },
};
