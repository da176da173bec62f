import { type TermId, termRow } from '#domain/application/terms.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { datesAfterReturn, datesOf, type TermDates } from '#domain/time/term-dates.ts';
import { type DerivationStep, derivationAfterReturn, derivationOf } from '#domain/time/term-derivation.ts';

/** A term as it runs in one case: instants UTC, dates in Asia/Oral, and how each was found. */
export interface TermSpan extends TermDates {
  readonly term: TermId;
  readonly paragraph: string;
  readonly derivation: readonly DerivationStep[];
}

interface Running {
  readonly channel: Channel;
  /** The rolled last day of the whole service, which caps the internal steps (X14, X27). */
  readonly totalLastDay?: PlainDate;
  /** It runs already: nothing waits for its dates any more, so they are told as far as the calendar goes (X61). */
  readonly isBegun?: true;
}

/**
 * The dates of a term with every step of their reckoning, for somebody who reads it. Throws CalendarYearMissing where
 * whoever began it now would be refused.
 */
export function spanOf(term: TermId, startedAt: Instant, { channel, totalLastDay, isBegun }: Running): TermSpan {
  const row = termRow(term, channel);
  const counting = isBegun ? { ...row, isNeededToStart: undefined } : row;
  const dates = datesOf(counting, startedAt, totalLastDay);
  return { term, paragraph: row.paragraph, ...dates, derivation: derivationOf(row, dates, totalLastDay) };
}

/** The same for the examination of a draft that the head returned (X43). */
export function examinationAfterReturn(
  original: Pick<TermSpan, 'lastDay'>,
  returnedAt: Instant,
  totalLastDay: PlainDate,
): TermSpan {
  const dates = datesAfterReturn(original, returnedAt, totalLastDay);
  return {
    term: 'examination',
    paragraph: termRow('examination', 'corporation').paragraph,
    ...dates,
    derivation: derivationAfterReturn(original, dates, totalLastDay),
  };
}
