/** A moment: ISO 8601 in UTC with milliseconds, e.g. 2026-11-24T09:00:00.000Z, so that text order is time order. */
export type Instant = string;
/** A legal date, YYYY-MM-DD, in Asia/Oral. */
export type PlainDate = string;
