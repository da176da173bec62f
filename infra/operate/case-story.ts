import * as z from 'zod/mini';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent, OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { termIds } from '#domain/application/terms.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { termLeft } from '#domain/application/words/term-left.ts';
import { fold } from '#domain/file/evolve.ts';
import { type Duty, owedBy } from '#domain/file/owed.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Language, Words } from '#domain/words.ts';
import { aligned } from '#infra/running/columns.ts';
import { counted } from '#infra/running/counted.ts';
import { onTheClock } from '#infra/running/on-the-clock.ts';

const TermName = z.enum(termIds);
type Started = Extract<Duty, { duty: 'start' }>;

/** Who did it, by role and organisation; never by name. */
function whoOf({ kind = '', organisation, standsFor }: Readonly<Record<string, string>>, language: Language): string {
  const words: Readonly<Record<string, Words>> = actorWords;
  const role = words[kind]?.[language] ?? kind;
  return [standsFor ? `${role} (substitute)` : role, ...(organisation ? [organisation] : [])].join(', ');
}

type Tell = (event: ApplicationEvent) => string | undefined;

/** What an event holds beyond its sentence that the one who runs the service needs. */
const detailOf: Tell = (event) => {
  switch (event.type) {
    case 'TermStarted':
      return `last day ${event.lastDay}, due ${onTheClock(event.dueAt)}`;
    case 'TermMissed':
      return event.cause;
    case 'HoldBegan':
    case 'HoldContinued':
      return `${event.cause}, next try ${onTheClock(event.nextTryAt)}`;
    case 'TermEscalated':
      return `to the ${event.to}`;
    case 'TaskOpened':
      return `${event.role}, ${event.organisation}`;
    case 'ResultSigned':
      return event.entry
        ? `${event.kind}, register number ${event.entry.registerNumber}, place ${event.entry.place} of ${event.entry.listSize}`
        : event.kind;
    case 'ProcedureResumed':
      return `${event.why}, attempt ${event.attempt}`;
    case 'SignatureRefused':
    case 'SignatureNotConfirmed':
      return event.fault;
    default:
      return undefined;
  }
};

/** A case told from its journal, one line an event: local time, paragraph, who, what happened. */
export function storyOf(
  journal: readonly CommitRecord<OwnEvent>[],
  channel: Application['channel'],
  language: Language,
): string[] {
  return journal.flatMap(({ at, actor, events }) =>
    events.map((event) => {
      const detail = detailOf(event);
      const what = `${sentenceOf(event)[language]}${detail ? ` (${detail})` : ''}`;
      return [
        onTheClock(at),
        paragraphOfEvent(event, channel).padEnd(6),
        'term' in event ? '  ·' : whoOf(actor, language),
        what,
      ].join('  ');
    }),
  );
}

/** Every execution that the commits of a case have ever asked for, in order: the journal folded again says which. */
export function executionsAsked(caseId: string, journal: readonly CommitRecord<OwnEvent>[]): Started[] {
  let theCase: Application | undefined;
  return journal.flatMap(({ events, at, commit }) => {
    const before = theCase;
    const after = fold(application, before, { events, recorded: { id: caseId, at, commit } });
    theCase = after;
    return owedBy(application, { before, events, after }).filter((duty): duty is Started => duty.duty === 'start');
  });
}

/** The open task and what waits beside it. */
export function presentOf(theCase: Application): string[] {
  const { task, holds } = theCase;
  return [
    ...(task
      ? [
          `task ${paragraphOfStep(theCase, task.step)} of ${task.role}, ${task.organisation}, open since ${onTheClock(task.openedAt)}${task.dueAt ? `, due ${onTheClock(task.dueAt)}` : ''}${task.claimedBy ? `, claimed by ${task.claimedBy}` : ''}`,
        ]
      : []),
    ...Object.entries(holds).map(
      ([step, { cause, since, tries, nextTryAt }]) =>
        `held at ${paragraphOfStep(theCase, step)} since ${onTheClock(since)}: ${cause}, ${counted(tries, 'try', 'tries')}, next ${onTheClock(nextTryAt)}`,
    ),
  ];
}

/** Each term with how it stands and, while it runs, how much of it is left. */
export const termsOf = ({ terms }: Application, now: Instant, language: Language): readonly string[] =>
  aligned(
    Object.entries(terms).map(([term, state]) => {
      const ended = state.endedAt ? onTheClock(state.endedAt) : '';
      const stands =
        state.state === 'running'
          ? termLeft(TermName.parse(term), state, now).text[language]
          : `${state.state} ${ended}`.trim();
      return [term, state.lastDay, `${stands}${state.missedAt ? `, missed ${onTheClock(state.missedAt)}` : ''}`];
    }),
  );
