import type { Application } from '#domain/application/application.ts';
import { centreOfFiling } from '#domain/application/rules/seeing/offices.ts';
import type { FiledApplication } from '#domain/application/stages.ts';
import { cabinetName, whereWords } from '#domain/application/words/done-in-name-words.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';
import { spanOf, type TermSpan } from './term-span.ts';

/** The total term of a request with every step of its reckoning, made anew from the moment it started: its filing. */
export function wholeSpanOf({ id, channel, terms: { total } }: FiledApplication): TermSpan {
  if (!total) throw new Error(`${id} is filed and has no total term`);
  return spanOf('total', total.startedAt, { channel, isBegun: true });
}

/** Where the result is: at the centre of filing, in the personal cabinet, or where it was handed over. */
export function resultAt(theCase: Application, now: Instant): Words {
  const collected = theCase.doneInName?.find(({ what }) => what === 'collected');
  if (collected) return whereWords(collected);
  return theCase.channel === 'corporation' ? centreNameOf(centreOfFiling(theCase), localDate(now)) : cabinetName;
}
