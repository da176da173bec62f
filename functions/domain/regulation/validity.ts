import type { PlainDate } from '#domain/time/instant.ts';

/** What holds from one day to another, both included; without `to` it still holds. */
export type Validity = { readonly from: PlainDate; readonly to?: PlainDate };

export const holdsOn = ({ from, to }: Validity, date: PlainDate): boolean =>
  from <= date && (to === undefined || date <= to);

/** The one row in force on a date; a date before the first row is a surprise, since the calendar begins no earlier. */
export function rowOn<Row extends Validity>(rows: readonly Row[], date: PlainDate): Row {
  const row = rows.find((candidate) => holdsOn(candidate, date));
  if (row === undefined) throw new Error(`no row of the regulation is in force on ${date}`);
  return row;
}
