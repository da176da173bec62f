// From when and until when days of an absence or of standing in may be told: a span without bounds decides for years ahead (X80).
import { lastDayOf, type PeriodId } from '#domain/regulation/periods.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import type { Span } from './staff.ts';

interface Bounds {
  /** how long after its first day it may still be told, counted from that day */
  readonly toldLate: PeriodId;
  /** how far ahead its first day may lie, counted from today */
  readonly toldAhead: PeriodId;
  /** how long it lasts at most, counted from its first day */
  readonly longest: PeriodId;
}

// biome-ignore format: a table, one kind of days a row
const spanBounds = {
  absence:      { toldLate: 'absenceToldLate',      toldAhead: 'daysToldAhead', longest: 'absenceLongest' },
  substitution: { toldLate: 'substitutionToldLate', toldAhead: 'daysToldAhead', longest: 'substitutionLongest' },
} as const satisfies Record<string, Bounds>;

type Kind = keyof typeof spanBounds;

/** Why these days are not taken; undefined: they are. */
export function spanFault(
  kind: Kind,
  { from, to }: Span,
  today: PlainDate,
): 'DATES_WRONG' | 'DAYS_OUT_OF_BOUNDS' | undefined {
  if (to < from) return 'DATES_WRONG';
  const { toldLate, toldAhead, longest } = spanBounds[kind];
  const isWithin = today <= lastDayOf(toldLate, from) && from <= lastDayOf(toldAhead, today);
  return isWithin && to < lastDayOf(longest, from) ? undefined : 'DAYS_OUT_OF_BOUNDS';
}

/**
 * The same for days that are told already and get another last day: they may have begun long ago, and end lately or later.
 * How long they last at most binds a later end alone: an earlier one only takes from what was told.
 */
export function endFault(
  kind: Kind,
  { from, to }: Span,
  { told, today }: { readonly told: Span; readonly today: PlainDate },
): 'DATES_WRONG' | 'DAYS_OUT_OF_BOUNDS' | undefined {
  if (to < from) return 'DATES_WRONG';
  const { toldLate, longest } = spanBounds[kind];
  const isWithin = to < told.to || to < lastDayOf(longest, from);
  return isWithin && today <= lastDayOf(toldLate, to) ? undefined : 'DAYS_OUT_OF_BOUNDS';
}
