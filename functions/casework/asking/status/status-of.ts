import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import { arrivedResult } from '#domain/application/rules/examining/arrived-result.ts';
import { isExecutorGone } from '#domain/application/rules/examining/executor.ts';
import { isPast, past } from '#domain/application/stages.ts';
import { paragraphOfStep } from '#domain/application/steps.ts';
import { type TermId, termIds, termRow } from '#domain/application/terms.ts';
import { appealTo, readAt } from '#domain/application/words/appeal.ts';
import { broughtWords } from '#domain/application/words/brought-words.ts';
import { contactsChangedWords } from '#domain/application/words/contacts-changed-words.ts';
import { doneInNameWords, whereWords } from '#domain/application/words/done-in-name-words.ts';
import { lackingWords } from '#domain/application/words/lacking-words.ts';
import { type NextStep, nextStepOf } from '#domain/application/words/next-step.ts';
import { paperWords } from '#domain/application/words/place/carried-words.ts';
import { isFiledAgain, momentToldOf } from '#domain/application/words/place/moment-words.ts';
import { resultName } from '#domain/application/words/result-name.ts';
import { slipWords } from '#domain/application/words/slip-words.ts';
import { adviceOn } from '#domain/application/words/status-advice.ts';
import { flagLabels, statusLabels } from '#domain/application/words/status-labels.ts';
import { resultAt, wholeSpanOf } from '#domain/application/words/terms/legal-due-date.ts';
import { deemedRefusalOf, isOverdue } from '#domain/application/words/terms/overdue.ts';
import { endsWithoutBreach, termLeft } from '#domain/application/words/terms/term-left.ts';
import { neighbourOf } from '#domain/file/outcome.ts';
import type { TermState } from '#domain/file/state.ts';
import { actorWords } from '#domain/file/words/actor-words.ts';
import { holdWords } from '#domain/file/words/hold-words.ts';
import { queueLists } from '#domain/regulation/categories.ts';
import { changeRow } from '#domain/regulation/change-names.ts';
import { channelNames } from '#domain/regulation/channel.ts';
import { messages } from '#domain/regulation/messages/messages.ts';
import { providerName } from '#domain/regulation/offices/providers.ts';
import { centreNameOf } from '#domain/regulation/offices/service-centres.ts';
import { isHeadNamed } from '#domain/staff/head-left.ts';
import { movingWords } from '#domain/time/date-words.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';
import type { StatusAnswer } from './status-answer.ts';
import { correctedOf, correctionOf } from './status-correction.ts';
import type { StatusFacts } from './status-facts.ts';
import { messagesOf } from './status-messages.ts';
import { runningTerm, termNamed, waitsForYear } from './status-terms.ts';

/**
 * Para 16: the status of a request at this moment. One function for the cabinet, the desk and the contact centre, so that
 * all three say the same; it knows roles and organisations, never a person.
 */
export function statusOf(
  theCase: Application,
  now: Instant,
  { place, gone, offer, paper, beside }: StatusFacts = {},
): StatusAnswer {
  const next = nextStepOf(theCase);
  return {
    caseId: theCase.id,
    number: theCase.number,
    channel: { id: theCase.channel, name: channelNames[theCase.channel] },
    change: theCase.change && { kind: theCase.change.kind, name: changeRow(theCase.change.kind).name },
    asOf: now,
    status: theCase.status,
    publicStatus: publicStatusOf(theCase, now),
    flags: flagsOf(theCase, now),
    reached: theCase.reached.map(({ status, at }) => ({ status, label: statusLabels[status], at })),
    nextStep: next && { paragraph: next.paragraph, label: next.plainLabel },
    heldBy: next && holderOf(theCase, next, now),
    stepTerm: next && stepTermOf(theCase, next, now),
    legalDueDate: legalDueDateOf(theCase, now),
    holds: Object.entries(theCase.holds).map(([step, { cause, since, nextTryAt }]) => ({
      paragraph: paragraphOfStep(theCase, step),
      since,
      nextTryAt,
      text: holdWords(neighbourOf(application, step, cause), since),
    })),
    missed: missedIn(theCase, now),
    deemedRefusal: deemedRefusalOf(theCase, now),
    result: resultOf(theCase, now),
    place: place && arrivedResult(theCase).ok ? placeOf(place) : undefined,
    ...besideIt(theCase, beside),
    ...changedMeanwhile(theCase, now),
    correction: correctionOf(theCase, now),
    messages: messagesOf(theCase, offer, now),
    moment: momentToldOf(theCase),
    whatToDo: [
      adviceOn(theCase, now, offer, gone),
      ...paperWords(theCase, now, { isFiledAgain: isFiledAgain(offer), draft: paper }),
      ...broughtWords(theCase),
    ],
    contacts: messages.M9().body,
  };
}

const placeOf = ({ list, ...found }: NonNullable<StatusFacts['place']>): StatusAnswer['place'] => ({
  list,
  listName: queueLists[list].name,
  registerNumber: found.registerNumber,
  place: found.place,
  listSize: found.listSize,
  asOf: found.asOf,
});

/** What is open on its entry, once the notice may be read (9.4, 10.11), and what is complained of it (X174). */
function besideIt(theCase: Application, beside: StatusFacts['beside']): Pick<StatusAnswer, 'open' | 'pending'> {
  const { open, pending } = (arrivedResult(theCase).ok && beside) || { open: [] };
  const all = [...open, ...(beside?.complaints ?? [])];
  return all.length > 0 ? { open: all, ...(open.length > 0 ? { pending } : {}) } : {};
}

/** What was changed in the request, or done with it in its person's name. */
function changedMeanwhile(
  theCase: Application,
  now: Instant,
): Pick<StatusAnswer, 'contactsChanged' | 'doneInName' | 'slipsCorrected'> {
  const { contactsChanged, doneInName, slips } = theCase;
  return {
    contactsChanged: contactsChanged && {
      at: contactsChanged.at,
      fields: contactsChanged.fields,
      text: contactsChangedWords(contactsChanged.at, past('filing', theCase), now),
    },
    doneInName: doneInName?.map((deed) => ({
      ...deed,
      place: whereWords(deed),
      text: doneInNameWords(deed, past('filing', theCase), now),
    })),
    slipsCorrected: slips?.map(({ record: _, ...slip }) => ({ ...slip, text: slipWords(slip, theCase, now) })),
  };
}

/** X19: the wording of the status; a request that is overdue says that first. */
export const publicStatusOf = (theCase: Application, now: Instant): Words =>
  isOverdue(theCase, now) ? flagLabels.overdue : statusLabels[theCase.status];

function flagsOf(theCase: Application, now: Instant): StatusAnswer['flags'] {
  const flags = {
    held: Object.keys(theCase.holds).length > 0,
    overdue: isOverdue(theCase, now),
    executorNamed: theCase.status === 'UNDER_EXAMINATION' && theCase.executor !== undefined && !isExecutorGone(theCase),
  } as const;
  return (['held', 'overdue', 'executorNamed'] as const)
    .filter((id) => flags[id])
    .map((id) => ({ id, label: flagLabels[id] }));
}

/** In whose office it is: another provider's where its head was named to act here (X74). */
function holderOf(theCase: Application, { actor }: NextStep, now: Instant): StatusAnswer['heldBy'] {
  const today = localDate(now);
  const own =
    actor === 'head' && isHeadNamed(application, theCase) ? theCase.actingHead?.organisation : theCase.provider;
  const provider = ['registrar', 'head', 'executor', 'provider'].includes(actor) && own;
  const centre = ['operator', 'corporationDesk'].includes(actor) && theCase.centre;
  const organisation = provider ? providerName(provider, today) : centre ? centreNameOf(centre, today) : undefined;
  return { role: actorWords[actor], organisation, lacking: lackingWords(theCase) };
}

const stepTermOf = (theCase: Application, { term }: NextStep, now: Instant): StatusAnswer['stepTerm'] =>
  term && runningTerm(theCase, term, now);

function legalDueDateOf(theCase: Application, now: Instant): StatusAnswer['legalDueDate'] {
  const { total } = theCase.terms;
  if (!total || !isPast('filing', theCase)) return undefined;
  const span = wholeSpanOf(theCase);
  const { acceptedOn, countedFrom, nominalLastDay, lastDay, dueAt, paragraph } = span;
  return {
    paragraph,
    state: total.state,
    acceptedOn,
    countedFrom,
    nominalLastDay,
    lastDay,
    dueAt,
    ...movingWords(total),
    derivation: [...span.derivation],
    left: total.state === 'running' ? termLeft('total', span, now) : undefined,
  };
}

/** Recorded misses, and those that the clock has yet to record. */
function missedIn(theCase: Application, now: Instant): StatusAnswer['missed'] {
  const recorded = theCase.missed.map(({ term, at, cause }) => ({
    ...termNamed(theCase, term as TermId),
    missedAt: at,
    cause,
  }));
  const unrecorded = termIds.flatMap((term) => {
    const state = theCase.terms[term];
    if (
      !state ||
      waitsForYear(theCase, term) ||
      endsWithoutBreach(term) ||
      !isMissed(state, doneAt(theCase, term), now)
    )
      return [];
    return recorded.some((miss) => miss.term === term)
      ? []
      : [{ ...termNamed(theCase, term), missedAt: state.dueAt, cause: 'OVERDUE' as const }];
  });
  return [...recorded, ...unrecorded];
}

const isMissed = ({ state, dueAt, endedAt }: TermState, done: Instant | undefined, now: Instant): boolean => {
  const at = done ?? endedAt;
  return (state === 'running' && now >= dueAt) || (state === 'met' && at !== undefined && at >= dueAt);
};

/** When what met a term was done, where that was told later. */
const doneAt = (theCase: Application, term: TermId): Instant | undefined =>
  termRow(term, theCase.channel).doneAt?.(theCase);

function resultOf(theCase: Application, now: Instant): StatusAnswer['result'] {
  const { result, status, archived } = theCase;
  if (!result) return undefined;
  const waits = status === 'READY_FOR_COLLECTION';
  const read = arrivedResult(theCase).ok && {
    kind: result.kind,
    name: resultName(theCase, result),
    registerNumber: (result.entry ?? result.stands)?.registerNumber,
    corrected: correctedOf(theCase),
    appeal: result.kind === 'REFUSAL' ? readAt(appealTo(past('filing', theCase), result.at), now) : undefined,
  };
  return {
    ...read,
    signedAt: result.at,
    state: status === 'ISSUED' ? 'issued' : waits ? 'waiting' : 'onItsWay',
    where: resultAt(theCase, now),
    keptUntil: waits ? theCase.terms.keeping?.lastDay : undefined,
    archived: waits ? archived : undefined,
  };
}
