import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { lastDayOf } from '#domain/regulation/periods.ts';
import { isBlank } from '#domain/text/characters.ts';
import { isGivenAhead, outlook, yearEnteredOn } from '#domain/time/calendar.ts';
import { dateWords, type MovingDay } from '#domain/time/date-words.ts';
import type { Instant, PlainDate } from '#domain/time/instant.ts';
import { addDays, daysBetween, localDate } from '#domain/time/local-date.ts';
import { moving } from '#domain/time/term-dates.ts';
import { type Words, words } from '#domain/words.ts';
import type { Application } from '../../application.ts';
import type { CommandOf } from '../../command.ts';
import { packageOf, withdrawalScan } from '../filing/brought.ts';

type Asked = NonNullable<Application['asked']>[number];
type Which = Pick<DocumentRef, 'kind' | 'personRef'>;

/** What the person was asked to bring once more and has not brought; only of the package (X99). */
const notBrought = ({ asked = [] }: Application): readonly Asked[] =>
  asked.filter(({ arrived, kind }) => arrived === undefined && kind !== withdrawalScan);

/** The same while it is taken: told, taken and waited for in one status alone, that of the examination (X110). */
export const awaited = (theCase: Application): readonly Asked[] =>
  theCase.status === 'UNDER_EXAMINATION' ? notBrought(theCase) : [];

/** The same while a draft lies with the head: it is taken again only if he returns the draft (X110). */
export const awaitedOnReturn = (theCase: Application): readonly Asked[] =>
  theCase.status === 'AWAITING_SIGNATURE' ? notBrought(theCase) : [];

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

/** Within the examination, that starts no term anew; where it is late already, its house term, which the whole does not wait for (X110). */
export function askedUntil(theCase: Application, today: PlainDate): PlainDate {
  const { examination } = theCase.terms;
  const own = lastDayOf('documentAsked', today);
  const within = examination && today <= examination.lastDay ? earlier(examination.lastDay, own) : own;
  return beforeTheWholeEnds(theCase, within, today);
}

/** A day later than these begin is left to decide in, while the whole term runs; on its last day nothing is later. */
function beforeTheWholeEnds({ terms: { total } }: Application, day: PlainDate, begun: PlainDate): PlainDate {
  if (!total || begun > total.lastDay) return day;
  const latest = addDays(total.lastDay, -1);
  return earlier(day, latest < begun ? begun : latest);
}

const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** `shutBefore`: the last day of before a draft shut the door within it. */
export interface AwaitedDay extends MovingDay {
  readonly shutBefore?: PlainDate;
}

/**
 * The same as it stands today. A day given before its year was entered may still move, and is reckoned anew once the year
 * is there, never to an earlier day (X61, X103); days on which a draft shut the door come again after its return (X110).
 * What is told and what is done both begin here.
 */
export function awaitedUntil(
  theCase: Application,
  { until, at, shut = [] }: Pick<Asked, 'until' | 'at' | 'shut'>,
  enteredIn = yearEnteredOn,
): AwaitedDay {
  const askedOn = localDate(at);
  const anew = isGivenAhead(until, askedOn, enteredIn) ? askedUntil(theCase, askedOn) : until;
  const given = anew > until ? anew : until;
  const lastDay = shut.reduce((day, span) => givenBack(theCase, day, span), given);
  return {
    lastDay,
    ...moving(lastDay),
    ...(given === until ? {} : { movedFrom: until }),
    ...(lastDay === given ? {} : { shutBefore: given }),
  };
}

type Shut = NonNullable<Asked['shut']>[number];

/** As many days as were left when the draft was made, from its return on, and a working day to end with. */
function givenBack(theCase: Application, day: PlainDate, { from, to }: Shut): PlainDate {
  if (day < from) return day;
  const back = outlook.nextWorkingDay(addDays(to, daysBetween(from, day)));
  return beforeTheWholeEnds(theCase, back, to);
}

/** What a returned draft leaves on each document that is still awaited: between which days nobody could bring it (X110). */
export const shutBy = (
  { asked, draft }: Pick<Application, 'asked' | 'draft'>,
  returnedAt: Instant,
): Pick<Application, 'asked'> => {
  if (!asked || !draft) return {};
  const span = { from: localDate(draft.at), to: localDate(returnedAt) };
  return { asked: asked.map((one) => (one.arrived ? one : { ...one, shut: [...(one.shut ?? []), span] })) };
};

/** Nothing is drafted, neither notice nor refusal, before the day until which a document may come: the draft would shut its door (X110). */
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
    `Нәтиже жобасы осы күннен кейін ғана дайындалады: ${kk}; құжат ертерек келсе, содан кейін`,
    `Проект результата готовят только после этого дня: ${ru}; если документ придет раньше, тогда после него`,
    `A result is drafted only after this day: ${en}; if the document comes earlier, after it has come`,
  );
}
