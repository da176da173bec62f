import { tellsLastDay } from '../../regulation/periods.ts';
import type { Instant, PlainDate } from '../../time/instant.ts';
import { localDate } from '../../time/local-date.ts';
import type { Words } from '../../words.ts';
import type { Complaint } from '../complaint.ts';

/** An answer that did not come in its term, which by law is a refusal (APPK 91(2)). */
interface Silence {
  readonly since: Instant;
  /** of its term */
  readonly lastDay: PlainDate;
  /** of those in which the second instance is turned to; undefined: the court is open and nobody else */
  readonly next?: { readonly lastDay: PlainDate; readonly mayMove?: Words; readonly hasPassed: boolean } | undefined;
}

/** Is it silent, and where does whoever complained go on? What he is told and what he may do begin here. */
export function silenceOf({ told, level, terms }: Complaint, now: Instant): Silence | undefined {
  const term = level === 'second' ? terms.second : terms.answering;
  if (told || term?.state !== 'running' || now < term.dueAt) return undefined;
  const silence = { since: term.dueAt, lastDay: term.lastDay };
  if (level === 'second') return silence;
  const next = tellsLastDay('appeal', term.lastDay);
  return { ...silence, next: { ...next, hasPassed: localDate(now) > next.lastDay } };
}
