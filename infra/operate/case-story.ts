import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import {
  lawOfEvent as lawInAmendment,
  sentenceOf as sentenceInAmendment,
} from '#domain/amendment/words/event-words.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { entryWords } from '#domain/application/words/entry-words.ts';
import { lawOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { entryStatusWords } from '#domain/application/words/place-words.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Typed } from '#domain/file/kind.ts';
import { type Duty, owedBy } from '#domain/file/owed.ts';
import type { FileState } from '#domain/file/state.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import { type Language, type Words, words } from '#domain/words.ts';
import { onTheClock } from '#infra/running/on-the-clock.ts';
import { missCauses, nextTry, outcomes, results, resumed, substitute, termBegins, told } from './case-words.ts';
import { tellingByRows } from './kinds-told.ts';

/** What a commit has asked to be begun. */
export type Started = Extract<Duty, { duty: 'start' }>;

/** Who did it, by role and organisation; never by name. */
function whoOf({ kind = '', organisation, standsFor }: Readonly<Record<string, string>>, language: Language): string {
  const roles: Readonly<Record<string, Words>> = actorWords;
  const role = roles[kind]?.[language] ?? kind;
  return [standsFor ? `${role} (${substitute[language]})` : role, ...(organisation ? [organisation] : [])].join(', ');
}

type AnyEvent = ApplicationEvent | AmendmentEvent;

/** What an event holds beyond its sentence that the one who runs the service needs. */
function detailOf(event: AnyEvent): Words | string | undefined {
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
    case 'DecisionSigned':
      return outcomes[event.outcome];
    case 'AmendmentOvertaken':
      return entryStatusWords[event.status];
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

interface Told {
  readonly law: string;
  readonly text: Words;
}

/** What an event of a kind says, and under which paragraph. */
function tellingOf(one: OfKind): (event: Typed) => Told {
  if (isOf(amendment, one))
    return (event) => {
      const own = event as AmendmentEvent;
      return { law: lawInAmendment(own), text: sentenceInAmendment(own) };
    };
  const byRows = tellingByRows(one);
  if (byRows) return byRows;
  if (!isOf(application, one)) throw new Error(`nobody tells of ${one.kind.prefix}`);
  const { channel } = one.file;
  return (event) => {
    const own = event as ApplicationEvent;
    return { law: lawOfEvent(own, channel), text: sentenceOf(own) };
  };
}

const inLanguage = (said: Words | string | undefined, language: Language): string | undefined =>
  typeof said === 'object' ? said[language] : said;

/** A file told from its journal, one line an event: local time, paragraph, who, what happened. */
export function storyOf(one: OfKind, journal: readonly CommitRecord[], language: Language): string[] {
  const tell = tellingOf(one);
  return journal.flatMap(({ at, actor, events }) =>
    events.map((event) => {
      const detail = inLanguage(detailOf(event as AnyEvent), language);
      const { law, text } = tell(event);
      const what = `${text[language]}${detail ? ` (${detail})` : ''}`;
      return [onTheClock(at), law.padEnd(6), 'term' in event ? '  ·' : whoOf(actor, language), what].join('  ');
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
