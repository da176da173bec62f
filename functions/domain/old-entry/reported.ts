import { queueListIds, queueLists } from '../regulation/categories.ts';
import type { Reported } from '../reports/reported.ts';
import type { OldEntry, OwnEvent } from './old-entry.ts';

/** What of a row of an old list is counted in the month’s report. */
export const reportedOldEntry: Reported<OldEntry, OwnEvent> = {
  office: ({ entry }) => entry.provider,
  names: Object.fromEntries(queueListIds.map((id) => [id, queueLists[id].name])),
  termNames: {},
  officeOfTerm: () => undefined,
  events: { RowTakenIn: [{ figure: 'takenIn', of: ({ entry }) => entry.list }] },
};
