import type { Instant } from '../time/instant.ts';
import { examinationAfterReturn, spanOf } from '../time/term-span.ts';
import type { Application } from './application.ts';
import type { ApplicationEvent, EventType } from './event.ts';
import { evolve, type Recorded } from './evolve.ts';
import { isTermOf, type TermId, termIds, terms } from './terms.ts';

export interface Told {
  readonly events: readonly ApplicationEvent[];
  readonly after: Application;
}

/**
 * Adds to each event the terms it starts, meets and lapses (decisions 2), in the same commit: every term of a person is
 * an event, so that it can be explained later.
 */
export function withTerms(
  theCase: Application | undefined,
  events: readonly ApplicationEvent[],
  recorded: Recorded,
): Told {
  const told: ApplicationEvent[] = [];
  let after = theCase;
  const tell = (event: ApplicationEvent): Application => {
    told.push(event);
    after = evolve(after, event, recorded);
    return after;
  };
  for (const event of events) {
    for (const lapsed of lapses(tell(event), event.type)) tell(lapsed);
    for (const started of starts(after, event.type, recorded.at)) tell(started);
    for (const met of meets(after, event.type, recorded.at)) tell(met);
  }
  if (!after) throw new Error('no event, no case');
  return { events: told, after: { ...after, version: recorded.commit } };
}

const running = (theCase: Application | undefined): TermId[] =>
  termIds.filter((term) => theCase?.terms[term]?.state === 'running');

const lapses = (theCase: Application, type: EventType): ApplicationEvent[] =>
  running(theCase)
    .filter((term) => (terms[term].lapsesOn as readonly EventType[]).includes(type))
    .map((term) => ({ type: 'TermLapsed', term, cause: type }));

function meets(theCase: Application | undefined, type: EventType, at: Instant): ApplicationEvent[] {
  if (!theCase) return [];
  return running(theCase)
    .filter((term) => triggers(terms[term].metBy, theCase).includes(type))
    .flatMap((term) => met(theCase, term, at));
}

/** What was done after its last moment was missed, even when the watch of the term had not woken yet. */
function met(theCase: Application, term: TermId, at: Instant): ApplicationEvent[] {
  const { dueAt = at, missedAt } = theCase.terms[term] ?? {};
  const late = at >= dueAt;
  const isMiss = late && missedAt === undefined && terms[term].runsOutAs === 'breach';
  return [
    ...(isMiss ? [{ type: 'TermMissed' as const, term, dueAt, cause: 'OVERDUE' as const }] : []),
    { type: 'TermMet', term, late },
  ];
}

function starts(theCase: Application | undefined, type: EventType, at: Instant): ApplicationEvent[] {
  if (!theCase) return [];
  if (type === 'DraftReturned') return returned(theCase, at);
  return termIds
    .filter((term) => isTermOf(term, theCase.channel) && triggers(terms[term].from, theCase).includes(type))
    .map((term) => start(theCase, term, at));
}

const triggers = (
  by: Partial<Record<Application['channel'], readonly EventType[]>>,
  theCase: Application,
): readonly EventType[] => by[theCase.channel] ?? [];

function start(theCase: Application, term: TermId, at: Instant): ApplicationEvent {
  const startedAt = term === 'intake' ? (theCase.ticket?.calledAt ?? at) : at;
  return started(spanOf(term, startedAt, { channel: theCase.channel, ...totalOf(theCase) }));
}

/** X43: after a return the examination's last day stands, but at least one day is given, capped by the total. */
function returned(theCase: Application, at: Instant): ApplicationEvent[] {
  const original = theCase.terms.examination;
  const total = theCase.terms.total;
  if (!original || !total) return [];
  return [{ ...started(examinationAfterReturn(original, at, total.lastDay)), replaces: original.commit }];
}

const totalOf = ({ terms: { total } }: Application) => (total ? { totalLastDay: total.lastDay } : {});

function started({
  term,
  startedAt,
  acceptedOn,
  countedFrom,
  nominalLastDay,
  lastDay,
  dueAt,
}: ReturnType<typeof spanOf>): Extract<ApplicationEvent, { type: 'TermStarted' }> {
  return { type: 'TermStarted', term, startedAt, acceptedOn, countedFrom, nominalLastDay, lastDay, dueAt };
}
