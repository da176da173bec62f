import { queueListIds, queueLists } from '../regulation/categories.ts';
import { notCounted, type Reported } from '../reports/reported.ts';
import { words } from '../words.ts';
import type { OwnEvent } from './event.ts';
import type { OldEntry } from './old-entry.ts';

/** What of a row of an old list is counted in the month’s report. */
export const reportedOldEntry: Reported<OldEntry, OwnEvent> = {
  office: ({ entry }) => entry.provider,
  names: {
    ...Object.fromEntries(queueListIds.map((id) => [id, queueLists[id].name])),
    oldRow: words('Ескі тізімнің жолы', 'Строка старого списка', 'Row of an old list'),
  },
  termNames: {},
  officeOfTerm: () => undefined,
  events: {
    RowTakenIn: [{ figure: 'takenIn', of: ({ entry }) => entry.list }],
    RowContactsChanged: notCounted,
    RowLeavingTaken: notCounted,
    RowPersonCorrected: [{ figure: 'slipsCorrected', of: () => 'oldRow', official: ({ by }) => by }],
    RowCorrected: [{ figure: 'slipsCorrected', of: () => 'oldRow', official: ({ by }) => by }],
  },
};
