import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { isBlank } from '#domain/text/characters.ts';
import { isGivenAhead, yearEnteredOn } from '#domain/time/calendar.ts';
import { dateWords, type MovingDay } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { moving } from '#domain/time/term-dates.ts';
import { type Words, words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { CommandOf } from '../../command.ts';
import type { DocumentRef } from '../../document-ref.ts';
import { packageOf, withdrawalScan } from '../filing/brought.ts';

type Asked = NonNullable<Application['asked']>[number];
type Which = Pick<DocumentRef, 'kind' | 'personRef'>;

/** What the person was asked to bring once more and has not brought; only while it is examined, and only of the package (X99). */
export const awaited = ({ status, asked = [] }: Application): readonly Asked[] =>
  status === 'UNDER_EXAMINATION'
    ? asked.filter(({ arrived, kind }) => arrived === undefined && kind !== withdrawalScan)
    : [];

export const isAwaited = (theCase: Application, { kind, personRef }: Which): boolean =>
  awaited(theCase).some((one) => one.kind === kind && one.personRef === personRef);

/** 5.4: a document of the package is asked for again where it cannot be opened or read, with what is wrong with it. */
export function askingFault(
  theCase: Application,
  { kind, personRef, reason }: CommandOf<'AskDocument'>,
): Refusal | undefined {
  if (!packageOf(theCase).some((one) => one.kind === kind && one.personRef === personRef))
    return refusal('DOCUMENT_UNKNOWN', { paragraph: '5.4' });
  return isBlank(reason.content) ? refusal('REASON_MISSING', { paragraph: '5.4' }) : undefined;
}

/** Within the examination, that starts no term anew; where it is late already, its house term is given all the same. */
export function askedUntil({ terms: { examination } }: Application, today: PlainDate): PlainDate {
  const own = lastDayOf('documentAsked', today);
  return examination && today <= examination.lastDay && examination.lastDay < own ? examination.lastDay : own;
}

/**
 * The same as it stands today: a day given before its year was entered may still move, and is reckoned anew once the year is
 * there, never to an earlier day (X61, X103). What is told and what is done both begin here.
 */
export function awaitedUntil(
  theCase: Application,
  { until, at }: Pick<Asked, 'until' | 'at'>,
  enteredIn = yearEnteredOn,
): MovingDay {
  const askedOn = localDate(at);
  if (!isGivenAhead(until, askedOn, enteredIn)) return { lastDay: until };
  const anew = askedUntil(theCase, askedOn);
  const lastDay = anew > until ? anew : until;
  return {
    lastDay,
    ...moving(lastDay),
    ...(lastDay === until ? {} : { movedFrom: until }),
  };
}

/** Nobody is refused for want of a document before the day until which he may bring it; which document and day is told. */
export function awaitingFault(theCase: Application, today: PlainDate): Refusal | undefined {
  const open = awaited(theCase)
    .map((one) => ({ ...one, ...awaitedUntil(theCase, one) }))
    .filter(({ lastDay }) => today <= lastDay);
  if (open.length === 0) return undefined;
  return refusal('DOCUMENT_AWAITED', {
    paragraph: '5.4',
    missing: [...new Set(open.map(({ kind }) => kind))],
    fields: open.map(({ kind, personRef, lastDay }) => ({
      field: `documents.${kind}.${personRef}`,
      problem: 'AWAITED',
      cure: untilWords(lastDay),
    })),
  });
}

function untilWords(lastDay: PlainDate): Words {
  const { kk, ru, en } = dateWords(lastDay);
  return words(
    `Бас тарту осы күннен кейін ғана дайындалады: ${kk}; құжат ертерек келсе, содан кейін`,
    `Отказ готовят только после этого дня: ${ru}; если документ придет раньше, тогда после него`,
    `A refusal is drafted only after this day: ${en}; if the document comes earlier, after it has come`,
  );
}
