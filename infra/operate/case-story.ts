import * as z from 'zod/mini';
import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { Application } from '#domain/application/application.ts';
import type { ApplicationEvent, OwnEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { termIds, terms } from '#domain/application/terms.ts';
import { entryWords } from '#domain/application/words/entry-words.ts';
import { lawOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { termLeft } from '#domain/application/words/term-left.ts';
import { fold } from '#domain/file/evolve.ts';
import { type Duty, owedBy } from '#domain/file/owed.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, localTime } from '#domain/time/local-date.ts';
import { type Language, type Words, words } from '#domain/words.ts';
import {
  endedWords,
  heldWords,
  missCauses,
  missedWords,
  nextTry,
  results,
  resumed,
  substitute,
  taskWords,
  termBegins,
  told,
} from './case-words.ts';
import type { ExecutionState } from './execution-states.ts';
import { executionWords } from './execution-words.ts';

const TermName = z.enum(termIds);
type Started = Extract<Duty, { duty: 'start' }>;

const onTheClock = (instant: Instant): string => `${localDate(instant)} ${localTime(instant)}`;

/** Who did it, by role and organisation; never by name. */
function whoOf({ kind = '', organisation, standsFor }: Readonly<Record<string, string>>, language: Language): string {
  const roles: Readonly<Record<string, Words>> = actorWords;
  const role = roles[kind]?.[language] ?? kind;
  return [standsFor ? `${role} (${substitute[language]})` : role, ...(organisation ? [organisation] : [])].join(', ');
}

/** What an event holds beyond its sentence that the one who runs the service needs. */
function detailOf(event: ApplicationEvent): Words | string | undefined {
  switch (event.type) {
    case 'TermStarted':
      return termBegins(event.lastDay, onTheClock(event.dueAt));
    case 'TermMissed':
      return missCauses[event.cause];
    case 'HoldBegan':
    case 'HoldContinued':
      return nextTry(event.cause, onTheClock(event.nextTryAt));
    case 'TermEscalated':
      return told(actorWords[event.to]);
    case 'TaskOpened':
      return beside(actorWords[event.role], event.organisation);
    case 'ResultSigned':
      return event.entry ? beside(results[event.kind], entryWords(event.entry)) : results[event.kind];
    case 'ProcedureResumed':
      return resumed(event.why, event.attempt);
    case 'SignatureRefused':
    case 'SignatureNotConfirmed':
      return event.fault;
    default:
      return undefined;
  }
}

const beside = (said: Words, other: Words | string): Words => {
  const { kk, ru, en } = typeof other === 'string' ? words(other, other, other) : other;
  return words(`${said.kk}, ${kk}`, `${said.ru}, ${ru}`, `${said.en}, ${en}`);
};

const inLanguage = (said: Words | string | undefined, language: Language): string | undefined =>
  typeof said === 'object' ? said[language] : said;

/** A case told from its journal, one line an event: local time, paragraph, who, what happened. */
export function storyOf(
  journal: readonly CommitRecord<OwnEvent>[],
  channel: Application['channel'],
  language: Language,
): string[] {
  return journal.flatMap(({ at, actor, events }) =>
    events.map((event) => {
      const detail = inLanguage(detailOf(event), language);
      const what = `${sentenceOf(event)[language]}${detail ? ` (${detail})` : ''}`;
      return [
        onTheClock(at),
        lawOfEvent(event, channel).padEnd(6),
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
export function presentOf(theCase: Application, language: Language): string[] {
  const { task, holds } = theCase;
  const open = task && {
    paragraph: paragraphOfStep(theCase, task.step),
    role: actorWords[task.role],
    organisation: task.organisation,
    since: onTheClock(task.openedAt),
    due: task.dueAt && onTheClock(task.dueAt),
    claimedBy: task.claimedBy,
  };
  const held = Object.entries(holds).map(([step, { cause, since, tries, nextTryAt }]) =>
    heldWords({
      paragraph: paragraphOfStep(theCase, step),
      since: onTheClock(since),
      cause,
      tries,
      next: onTheClock(nextTryAt),
    }),
  );
  return [...(open ? [taskWords(open)] : []), ...held].map((said) => said[language]);
}

/** Each term by its name, with how it stands and, while it runs, how much of it is left. */
export function termsOf({ terms: states }: Application, now: Instant, language: Language): string[] {
  const lines = Object.entries(states).map(([id, state]) => {
    const term = TermName.parse(id);
    const stands =
      state.state === 'running'
        ? termLeft(term, state, now).text[language]
        : [endedWords(state)[language], ...(state.endedAt ? [onTheClock(state.endedAt)] : [])].join(' ');
    const missed = state.missedAt ? `, ${missedWords(onTheClock(state.missedAt))[language]}` : '';
    return { name: terms[term].name[language], text: `${state.lastDay}  ${stands}${missed}` };
  });
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return lines.map(({ name, text }) => `${name.padEnd(width)}  ${text}`);
}

/** Each execution with its times by the clock of AWS, which nobody moves, and how it stands. */
export function executionLines(
  executions: readonly (Pick<Started, 'machine' | 'name'> & ExecutionState)[],
  language: Language,
): string[] {
  const width = Math.max(0, ...executions.map(({ name }) => name.length));
  return executions.map(({ machine, name, status, error, startDate, stopDate }) => {
    const times = [startDate, stopDate].map((date) => (date ? onTheClock(date.toISOString()) : '').padEnd(16));
    const stands = executionWords(status, error)[language];
    return [machine.padEnd(18), name.padEnd(width), ...times, stands].join('  ');
  });
}
