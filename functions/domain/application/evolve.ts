import type { Instant } from '../time/instant.ts';
import type { Application, Hold } from './application.ts';
import type { ApplicationEvent, EventOf, EventType } from './event.ts';
import type { ApplicationStatus } from './status.ts';

/** When and in which commit the event was recorded. */
export interface Recorded {
  readonly caseId: string;
  readonly at: Instant;
  readonly commit: number;
}

type Evolve<T extends EventType> = (theCase: Application, event: EventOf<T>, recorded: Recorded) => Application;

const reach = (theCase: Application, status: ApplicationStatus, { at }: Recorded): Application => ({
  ...theCase,
  status,
  reached: [...theCase.reached, { status, at }],
});

/** The step has been answered: whoever held it need not hold it any more. */
const finish = (theCase: Application): Application => {
  const { task: _, ...rest } = theCase;
  return rest;
};

const unclaimed = (theCase: Application): Application => {
  if (!theCase.task) return theCase;
  const { claimedBy: _, ...task } = theCase.task;
  return { ...theCase, task };
};

const keepPaper = (theCase: Application, paper: EventOf<'PackageAccepted'>['paper']): Application => ({
  ...theCase,
  papers: { ...theCase.papers, [paper.type]: paper },
});

const file = (theCase: Application, event: EventOf<'PackageHanded'> | EventOf<'RequestSubmitted'>): Application => ({
  ...keepPaper(theCase, event.request),
  number: event.number,
  filedAt: event.filedAt,
  priorityMoment: event.priorityMoment,
  intakeSequence: event.intakeSequence,
  ...(event.keptFrom ? { keptFrom: event.keptFrom } : {}),
  ...(event.form ? { form: event.form } : {}),
  ...(event.list ? { list: event.list } : {}),
  ...(event.representative && theCase.representative
    ? { representative: { ...theCase.representative, record: event.representative } }
    : {}),
  request: event.request,
});

const hold = (theCase: Application, event: EventOf<'HoldBegan' | 'HoldContinued'>, { at }: Recorded): Application => {
  const before = theCase.holds[event.step];
  const held: Hold = {
    cause: event.cause,
    since: before?.since ?? at,
    tries: (before?.tries ?? 0) + 1,
    nextTryAt: event.nextTryAt,
  };
  return { ...theCase, holds: { ...theCase.holds, [event.step]: held } };
};

const without = <T>(entries: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));

const changeTerm = (theCase: Application, term: string, change: Partial<Application['terms'][string]>): Application => {
  const before = theCase.terms[term];
  return before ? { ...theCase, terms: { ...theCase.terms, [term]: { ...before, ...change } } } : theCase;
};

const climb = (theCase: Application, term: string, rung: string): Application =>
  changeTerm(theCase, term, { rungs: [...(theCase.terms[term]?.rungs ?? []), rung] });

const evolvers: { [T in EventType]: Evolve<T> } = {
  RequestOpened: (theCase) => theCase,
  FormSaved: (theCase, { form, provider, category, list }) => ({ ...theCase, form, provider, category, list }),
  RepresentativeRecorded: (theCase, { type: _, ...representative }) => ({ ...theCase, representative }),
  DocumentAttached: (theCase, { document }) => ({ ...theCase, documents: [...theCase.documents, document] }),
  DocumentRemoved: (theCase, { documentId }) => ({
    ...theCase,
    documents: theCase.documents.filter(({ id }) => id !== documentId),
  }),
  DraftDiscarded: (theCase, _event, recorded) => reach(theCase, 'DISCARDED', recorded),
  PackageRefused: (theCase, { paper, defects }, recorded) =>
    reach({ ...keepPaper(theCase, paper), defects }, 'PACKAGE_REFUSED', recorded),
  PackageHanded: (theCase, event, recorded) =>
    reach(
      { ...file(theCase, event), finishedAt: event.finishedAt, machine: 'corporation-intake', attempt: 1 },
      'CHECKING_REGISTERS',
      recorded,
    ),
  RequestSubmitted: (theCase, event, recorded) =>
    reach(
      { ...file(theCase, event), requestSignature: event.signature, machine: 'portal-intake', attempt: 1 },
      'CHECKING_SIGNATURE',
      recorded,
    ),
  RegistersAnswered: (theCase, { type: _, ...registers }, recorded) => {
    const answered = { ...theCase, registers };
    return registers.persons === 'found' && registers.notary !== 'absent'
      ? reach(answered, 'AWAITING_OPERATOR_SIGNATURE', recorded)
      : answered;
  },
  DataUnavailable: (theCase, { paper }, recorded) =>
    reach(finish(keepPaper(theCase, paper)), 'DATA_UNAVAILABLE', recorded),
  SignatureConfirmed: (theCase, _event, recorded) =>
    reach({ ...theCase, signature: { confirmed: true } }, 'BEING_SENT', recorded),
  SignatureRefused: (theCase, { fault, on }) => ({
    ...theCase,
    signature: { confirmed: false, fault, ...(on ? { on } : {}) },
  }),
  SignatureNotConfirmed: (theCase, { paper }, recorded) =>
    reach(keepPaper(theCase, paper), 'SIGNATURE_NOT_CONFIRMED', recorded),
  RequestSigned: (theCase, { signature }, recorded) =>
    reach(finish({ ...theCase, requestSignature: signature }), 'BEING_SENT', recorded),
  RequestSent: (theCase, { messageId, receivedAt }) => ({ ...theCase, sent: { messageId, receivedAt } }),
  RegisteredAtDesk: (theCase, { number }, recorded) =>
    reach({ ...theCase, registrations: { ...theCase.registrations, desk: number } }, 'CHECKING_DOCUMENTS', recorded),
  ConformityChecked: (theCase, { defects }) => ({ ...theCase, defects }),
  PackageReturned: (theCase, { paper }, recorded) => reach(keepPaper(theCase, paper), 'RETURNED_FOR_DEFECTS', recorded),
  PackageAccepted: (theCase, { paper }, recorded) =>
    reach({ ...keepPaper(theCase, paper), machine: 'examination', attempt: 1 }, 'ACCEPTED', recorded),
  HoldBegan: hold,
  HoldContinued: hold,
  HoldEnded: (theCase, { step }) => ({ ...theCase, holds: without(theCase.holds, step) }),
  TaskOpened: (theCase, { type: _, ...task }, { at }) => ({ ...theCase, task: { ...task, openedAt: at } }),
  TaskClaimed: (theCase, { staff }) =>
    theCase.task ? { ...theCase, task: { ...theCase.task, claimedBy: staff } } : theCase,
  TaskReleased: (theCase) => unclaimed(theCase),
  RequestRegistered: (theCase, { number }, recorded) =>
    reach(
      finish({ ...theCase, registrations: { ...theCase.registrations, provider: number } }),
      'AWAITING_RESOLUTION',
      recorded,
    ),
  ExecutorNamed: (theCase, { executor, resolution }, recorded) =>
    reach(finish({ ...theCase, executor, resolution }), 'UNDER_EXAMINATION', recorded),
  ExecutorReplaced: (theCase, { executor }) => {
    const replaced = { ...theCase, executor };
    if (theCase.task?.role !== 'executor') return replaced;
    const { claimedBy: _, ...task } = theCase.task;
    return { ...replaced, task };
  },
  PowerChecked: (theCase, { found }) =>
    theCase.representative ? { ...theCase, representative: { ...theCase.representative, check: found } } : theCase,
  RegisteredInEAkimat: (theCase, { number }) => ({
    ...theCase,
    registrations: { ...theCase.registrations, eAkimat: number },
  }),
  ResultDrafted: (theCase, { kind, ground, draft, by }, recorded) =>
    reach(
      finish({ ...theCase, draft: { kind, record: draft, by, at: recorded.at, ...(ground ? { ground } : {}) } }),
      'AWAITING_SIGNATURE',
      recorded,
    ),
  DraftReturned: (theCase, _event, recorded) => {
    const { draft: _, ...rest } = finish(theCase);
    return reach({ ...rest, returns: theCase.returns + 1 }, 'UNDER_EXAMINATION', recorded);
  },
  ResultSigned: (theCase, { type: _, certificateSha256: __, ...result }, recorded) =>
    reach(
      finish({ ...keepPaper(theCase, result.paper), result: { ...result, at: recorded.at } }),
      theCase.channel === 'corporation' ? 'AWAITING_SENDING' : 'ON_ITS_WAY',
      recorded,
    ),
  ResultSent: (theCase, _event, recorded) => reach(finish(theCase), 'ON_ITS_WAY', recorded),
  ResultReady: (theCase, _event, recorded) => reach({ ...theCase, carried: true }, 'READY_FOR_COLLECTION', recorded),
  ResultDelivered: (theCase, _event, recorded) => reach({ ...theCase, carried: true }, 'ISSUED', recorded),
  ResultIssued: (theCase, _event, recorded) => reach(finish(theCase), 'ISSUED', recorded),
  ResultArchived: (theCase) => climb({ ...theCase, archived: true }, 'keeping', 'breach'),
  RequestWithdrawn: (theCase, { statement }, recorded) =>
    reach(finish({ ...keepPaper(theCase, statement), holds: {} }), 'WITHDRAWN', recorded),
  RecusalDeclared: (theCase, { staff }) => {
    const recused = { ...theCase, recused: [...theCase.recused, staff] };
    return theCase.task?.claimedBy === staff ? unclaimed(recused) : recused;
  },
  TermStarted: (theCase, { type: _, replaces: __, ...span }, { commit }) => ({
    ...theCase,
    terms: { ...theCase.terms, [span.term]: { ...span, commit, state: 'running', rungs: [] } },
  }),
  TermMet: (theCase, { term }, { at }) => changeTerm(theCase, term, { state: 'met', endedAt: at }),
  TermLapsed: (theCase, { term }, { at }) => changeTerm(theCase, term, { state: 'lapsed', endedAt: at }),
  TermReminded: (theCase, { term }) => climb(theCase, term, 'reminder'),
  TermMissed: (theCase, { term, cause }, { at }) =>
    changeTerm(climb({ ...theCase, missed: [...theCase.missed, { term, at, cause }] }, term, 'breach'), term, {
      missedAt: at,
    }),
  TermEscalated: (theCase, { term, to }) => climb(theCase, term, to),
  ProcedureResumed: (theCase, { attempt }) => ({ ...theCase, attempt }),
};

function opened(event: EventOf<'RequestOpened'>, { caseId, at }: Recorded): Application {
  const { type: _, ...opening } = event;
  return {
    id: caseId,
    version: 0,
    status: 'OPENED',
    ...opening,
    openedAt: at,
    documents: [],
    registrations: {},
    recused: [],
    returns: 0,
    papers: {},
    holds: {},
    terms: {},
    missed: [],
    reached: [{ status: 'OPENED', at }],
    attempt: 0,
  };
}

/** The case after one more event; status is folded, never assigned. */
export function evolve(theCase: Application | undefined, event: ApplicationEvent, recorded: Recorded): Application {
  if (event.type === 'RequestOpened') return opened(event, recorded);
  if (!theCase) throw new Error(`a journal begins with RequestOpened, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<EventType>;
  return { ...step(theCase, event, recorded), version: recorded.commit };
}

export const evolveAll = (
  theCase: Application | undefined,
  events: readonly ApplicationEvent[],
  recorded: Recorded,
): Application => {
  const after = events.reduce<Application | undefined>((state, event) => evolve(state, event, recorded), theCase);
  if (!after) throw new Error('no event, no case');
  return { ...after, version: recorded.commit };
};
