import { notCounted, type Reported } from '../reports/reported.ts';
import type { OwnEvent } from './event.ts';
import type { OldList } from './old-list.ts';

/** Whom an old list brought is counted row by row (`old-entry/reported.ts`), so nothing of the list itself is. */
export const reportedOldList: Reported<OldList, OwnEvent> = {
  office: ({ provider }) => provider,
  names: {},
  termNames: {},
  officeOfTerm: () => undefined,
  events: {
    OldListOpened: notCounted,
    RowsBrought: notCounted,
    OldListSealed: notCounted,
    OldListConfirmed: notCounted,
    RowsTakenIn: notCounted,
    OldListDiscarded: notCounted,
  },
};
