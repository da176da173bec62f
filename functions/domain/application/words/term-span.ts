import type { Channel } from '#domain/regulation/channel.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { datesAfterReturn, datesOf, type TermDates } from '#domain/time/term-dates.ts';
import { type DerivationStep, derivationAfterReturn, derivationOf } from '#domain/time/term-derivation.ts';
import { type TermId, termRow } from '../terms.ts';

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
}

/** The dates of a term with every step of their reckoning, for somebody who reads it. Throws CalendarYearMissing. */
export function spanOf(term: TermId, startedAt: Instant, { channel, totalLastDay }: Running): TermSpan {
  const row = termRow(term, channel);
  const dates = datesOf(row, startedAt, totalLastDay);
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
