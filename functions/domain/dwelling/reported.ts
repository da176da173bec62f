import { notCounted, type Reported } from '../reports/reported.ts';
import type { Dwelling } from './dwelling.ts';
import type { OwnEvent } from './event.ts';

/** Where a dwelling comes to stand is counted by the offers that bring it there. */
export const reportedDwelling: Reported<Dwelling, OwnEvent> = {
  office: ({ provider }) => provider,
  names: {},
  termNames: {},
  officeOfTerm: () => undefined,
  events: {
    DwellingEntered: notCounted,
    DwellingWithdrawn: notCounted,
    DwellingTaken: notCounted,
    DwellingReturned: notCounted,
    DwellingOffered: notCounted,
    DwellingHeld: notCounted,
    DwellingHeldNoMore: notCounted,
    DwellingReleased: notCounted,
    DwellingAssigned: notCounted,
    DwellingGiven: notCounted,
    DwellingFreed: notCounted,
  },
};
