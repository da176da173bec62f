import { takenOutFor, withdrawalGroundIds, withdrawalGrounds } from '../regulation/allocations/withdrawal-grounds.ts';
import { notCounted, type Reported } from '../reports/reported.ts';
import type { Dwelling } from './dwelling.ts';
import type { OwnEvent } from './event.ts';

/** Where a dwelling comes to stand is counted by the offers that bring it there; that a round lost it, by its ground. */
export const reportedDwelling: Reported<Dwelling, OwnEvent> = {
  office: ({ provider }) => provider,
  names: Object.fromEntries(withdrawalGroundIds.map((id) => [takenOutFor(id), withdrawalGrounds[id]])),
  termNames: {},
  officeOfTerm: () => undefined,
  events: {
    DwellingEntered: notCounted,
    DwellingWithdrawn: [
      {
        figure: 'dwellingsWithdrawn',
        when: ({ ground }) => ground !== undefined,
        of: ({ ground }) => ground && takenOutFor(ground),
        official: (_, __, { id }) => id,
      },
    ],
    DwellingTaken: notCounted,
    DwellingReturned: notCounted,
    DwellingOffered: notCounted,
    DwellingHeld: notCounted,
    DwellingHeldNoMore: notCounted,
    DwellingReleased: notCounted,
    DwellingAssigned: notCounted,
    DwellingGiven: notCounted,
    DwellingFreed: notCounted,
    DwellingComplainedOf: notCounted,
    ComplaintLetGo: notCounted,
  },
};
