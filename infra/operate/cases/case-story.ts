import type { CommitRecord } from '#casework/ports/case-store.ts';
import type { AllocationEvent } from '#domain/allocation/event.ts';
import { allocation } from '#domain/allocation/kind.ts';
import * as roundWords from '#domain/allocation/words/event-words.ts';
import type { AmendmentEvent } from '#domain/amendment/event.ts';
import { amendment } from '#domain/amendment/kind.ts';
import {
  lawOfEvent as lawInAmendment,
  sentenceOf as sentenceInAmendment,
} from '#domain/amendment/words/event-words.ts';
import type { ApplicationEvent } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { lawOfEvent, sentenceOf } from '#domain/application/words/event-words.ts';
import { entryWords } from '#domain/application/words/place/entry-words.ts';
import { entryStatusWords } from '#domain/application/words/place/place-words.ts';
import type { ComplaintEvent } from '#domain/complaint/event.ts';
import { complaint } from '#domain/complaint/kind.ts';
import {
  lawOfEvent as lawInComplaint,
  sentenceOf as sentenceInComplaint,
} from '#domain/complaint/words/event-words.ts';
import type { DwellingEvent } from '#domain/dwelling/event.ts';
import { dwelling } from '#domain/dwelling/kind.ts';
import * as dwellingWords from '#domain/dwelling/words/event-words.ts';
import { fold } from '#domain/file/evolve.ts';
import type { Typed } from '#domain/file/kind.ts';
import { type Duty, owedBy } from '#domain/file/owed.ts';
import type { FileState } from '#domain/file/state.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { lawShown } from '#domain/file/words/law-shown.ts';
import type { HomeVisitEvent } from '#domain/home-visit/event.ts';
import { homeVisit } from '#domain/home-visit/kind.ts';
import { lawOfEvent as lawInVisit, sentenceOf as sentenceInVisit } from '#domain/home-visit/words/event-words.ts';
import type { InventoryEvent } from '#domain/inventory/event.ts';
import { inventory } from '#domain/inventory/kind.ts';
import * as inventoryWords from '#domain/inventory/words/event-words.ts';
import { isOf, type OfKind } from '#domain/kinds.ts';
import type { OfferEvent } from '#domain/offer/event.ts';
import { offer } from '#domain/offer/kind.ts';
import * as offerWords from '#domain/offer/words/event-words.ts';
import { outcomeWords } from '#domain/regulation/complaints/outcomes.ts';
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

type AnyEvent = ApplicationEvent | AmendmentEvent | ComplaintEvent | HomeVisitEvent;

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
    case 'AnswerSigned':
      return outcomeWords[event.outcome];
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
  /** of a kind that tells it beside its sentence */
  readonly detail?: Words | undefined;
}

/** The words of a kind of file: under which law each of its events happens, and its sentence. */
interface EventWords<E> {
  paragraphOfEvent(event: E): string;
  sentenceOf(event: E): Words;
}
const tellingBy = <E>({ paragraphOfEvent, sentenceOf: text }: EventWords<E>, event: E): Told => ({
  law: lawShown(paragraphOfEvent(event)),
  text: text(event),
});

/** What an event of a kind says, and under which paragraph. */
function tellingOf(one: OfKind): (event: Typed) => Told {
  if (isOf(amendment, one))
    return (event) => {
      const own = event as AmendmentEvent;
      return { law: lawInAmendment(own), text: sentenceInAmendment(own) };
    };
  const byRows = tellingByRows(one);
  if (byRows) return byRows;
  if (isOf(homeVisit, one))
    return (event) => {
      const own = event as HomeVisitEvent;
      return { law: lawInVisit(own), text: sentenceInVisit(own) };
    };
  if (isOf(complaint, one))
    return (event) => {
      const own = event as ComplaintEvent;
      return { law: lawInComplaint(own), text: sentenceInComplaint(own) };
    };
  if (isOf(offer, one)) return (event) => tellingBy(offerWords, event as OfferEvent);
  if (isOf(allocation, one)) return (event) => tellingBy(roundWords, event as AllocationEvent);
  if (isOf(inventory, one)) return (event) => tellingBy(inventoryWords, event as InventoryEvent);
  if (isOf(dwelling, one)) return (event) => tellingBy(dwellingWords, event as DwellingEvent);
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
      const { law, text, detail: own } = tell(event);
      const detail = inLanguage(own ?? detailOf(event as AnyEvent), language);
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
