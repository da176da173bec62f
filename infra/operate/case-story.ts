import * as z from 'zod/mini';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import {
  paragraphOfEvent as paragraphInAmendment,
  sentenceOf as sentenceInAmendment,
} from '#domain/amendment/words/event-words.ts';
import { statusWords } from '#domain/amendment/words/status-words.ts';
import { purposeWords } from '#domain/amendment/words/told-words.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { termIds } from '#domain/application/terms.ts';
import { paragraphOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { statusLabels } from '#domain/application/words/status-labels.ts';
import { termLeft } from '#domain/application/words/term-left.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Typed } from '#domain/file/kind.ts';
import { type Duty, owedBy } from '#domain/file/owed.ts';
import type { FileState, TermState } from '#domain/file/state.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { runOut, type TermLeft, timeLeft } from '#domain/file/words/time-left.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
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

type AnyEvent = ApplicationEvent | AmendmentEvent;
type Tell = (event: AnyEvent) => string | undefined;

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
    case 'DecisionSigned':
      return event.outcome;
    case 'AmendmentOvertaken':
      return event.status;
    case 'ProcedureResumed':
      return `${event.why}, attempt ${event.attempt}`;
    case 'SignatureRefused':
    case 'SignatureNotConfirmed':
      return event.fault;
    default:
      return undefined;
  }
};

interface Told {
  readonly paragraph: string;
  readonly text: Words;
}

/** What an event of a kind says, and under which paragraph. */
function tellingOf(one: OfKind): (event: Typed) => Told {
  if (isOf(amendment, one))
    return (event) => {
      const told = event as AmendmentEvent;
      return { paragraph: paragraphInAmendment(told), text: sentenceInAmendment(told) };
    };
  if (!isOf(application, one)) throw new Error(`nobody tells of ${one.kind.prefix}`);
  const { channel } = one.file;
  return (event) => {
    const told = event as ApplicationEvent;
    return { paragraph: paragraphOfEvent(told, channel), text: sentenceOf(told) };
  };
}

/** A file told from its journal, one line an event: local time, paragraph, who, what happened. */
export function storyOf(one: OfKind, journal: readonly CommitRecord[], language: Language): string[] {
  const tell = tellingOf(one);
  return journal.flatMap(({ at, actor, events }) =>
    events.map((event) => {
      const detail = detailOf(event as AnyEvent);
      const { paragraph, text } = tell(event);
      const what = `${text[language]}${detail ? ` (${detail})` : ''}`;
      return [onTheClock(at), paragraph.padEnd(6), 'term' in event ? '  ·' : whoOf(actor, language), what].join('  ');
    }),
  );
}

/** Every execution that the commits of a file have ever asked for, in order: the journal folded again says which. */
export function executionsAsked({ kind, file }: OfKind, journal: readonly CommitRecord[]): Started[] {
  let before: FileState | undefined;
  return journal.flatMap(({ events, at, commit }) => {
    const earlier = before;
    const after = fold(kind, earlier, { events, recorded: { id: file.id, at, commit } });
    before = after;
    return owedBy(kind, { before: earlier, events, after }).filter((duty): duty is Started => duty.duty === 'start');
  });
}

const paragraphOfStep = ({ kind, file }: OfKind, step: string): string => kind.steps[step]?.paragraph(file) ?? step;

/** The open task and what waits beside it. */
export function presentOf(one: OfKind): string[] {
  const { task, holds } = one.file;
  return [
    ...(task
      ? [
          `task ${paragraphOfStep(one, task.step)} of ${task.role}, ${task.organisation}, open since ${onTheClock(task.openedAt)}${task.dueAt ? `, due ${onTheClock(task.dueAt)}` : ''}${task.claimedBy ? `, claimed by ${task.claimedBy}` : ''}`,
        ]
      : []),
    ...Object.entries(holds).map(
      ([step, { cause, since, tries, nextTryAt }]) =>
        `held at ${paragraphOfStep(one, step)} since ${onTheClock(since)}: ${cause}, ${counted(tries, 'try', 'tries')}, next ${onTheClock(nextTryAt)}`,
    ),
  ];
}

/** How much of a term is left, in the words of its kind. */
function leftOf({ kind, file }: OfKind, state: TermState, now: Instant): TermLeft {
  const row = kind.terms(file)[state.term];
  if (kind.prefix === application.prefix) return termLeft(TermName.parse(state.term), state, now);
  return timeLeft(
    { unit: row?.unit ?? 'calendarDay', over: row?.endsIn === undefined ? undefined : runOut },
    state,
    now,
  );
}

/** Each term with how it stands and, while it runs, how much of it is left. */
export const termsOf = (one: OfKind, now: Instant, language: Language): readonly string[] =>
  aligned(
    Object.entries(one.file.terms).map(([term, state]) => {
      const ended = state.endedAt ? onTheClock(state.endedAt) : '';
      const stands =
        state.state === 'running' ? leftOf(one, state, now).text[language] : `${state.state} ${ended}`.trim();
      return [term, state.lastDay, `${stands}${state.missedAt ? `, missed ${onTheClock(state.missedAt)}` : ''}`];
    }),
  );

/** The first line: its number or what it decides, its id and how it stands. */
export function headingOf(one: OfKind, language: Language): string {
  const { id, status } = one.file;
  if (isOf(amendment, one)) {
    const { purpose, entry } = one.file;
    const what = `${purposeWords[purpose][language]}, ${entry.provider} ${entry.list} ${entry.registerNumber}`;
    return `${what}  ${id}  ${status}  ${statusWords(one.file.status)[language]}`;
  }
  if (!isOf(application, one)) throw new Error(`nobody tells of ${one.kind.prefix}`);
  return `${one.file.number ?? 'not filed'}  ${id}  ${status}  ${statusLabels[one.file.status][language]}`;
}
