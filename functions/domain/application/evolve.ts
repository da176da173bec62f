import { contactsAfter } from '#domain/form/contact-fields.ts';
import { climb, onceMore, reach, unclaimed } from '../file/evolve.ts';
import type { Recorded } from '../file/kind.ts';
import { opened } from '../file/state.ts';
import { staffed, withNewHolder } from '../file/tasks/staffing.ts';
import type { Application } from './application.ts';
import type { EventOf, OwnEvent, OwnEventType } from './event.ts';
import { withDeed } from './filing/done-in-name.ts';
import { filed, foundBy, keepPaper, ownMoment, withPaperMoment } from './filing/filed.ts';
import { laidBefore, settled } from './result/correction.ts';
import { shutBy } from './rules/examining/asked-document.ts';

type Evolve<T extends OwnEventType> = (theCase: Application, event: EventOf<T>, recorded: Recorded) => Application;

const mendForm = (theCase: Application, form: Application['form']): Application => ({
  ...theCase,
  form,
  formAsFiled: theCase.formAsFiled ?? theCase.form,
});

/** A name stays named however it is corrected; what is new was not there when somebody was found to be no relative (X81). */
function namedBy({ familyNames = [], namedSince = [] }: Application, names: readonly string[]) {
  const added = names.filter((key) => !familyNames.includes(key));
  return { familyNames: [...familyNames, ...added], namedSince: [...namedSince, ...added] };
}

function drafted(
  { kind, ground, draft: record, by, person }: EventOf<'ResultDrafted'>,
  { at }: Recorded,
): Application['draft'] {
  const drafter = { by, ...(person ? { person } : {}) };
  if (kind === 'NOTICE') return { kind, record, ...drafter, at };
  if (!ground) throw new Error('a refusal is drafted on a ground');
  return { kind, record, ...drafter, at, ground };
}

type Asked = NonNullable<Application['asked']>[number];

/** What was asked for comes while it is awaited; the same kind brought later is evidence of another act (5.4, X99). */
const arriving = (one: Asked, { id, kind, personRef }: EventOf<'DocumentAttached'>['document']): Asked =>
  one.arrived === undefined && one.kind === kind && one.personRef === personRef ? { ...one, arrived: id } : one;

const evolvers: { [T in OwnEventType]: Evolve<T> } = {
  RequestOpened: (theCase) => theCase,
  FormSaved: (theCase, { type: _, ...saved }) => ({ ...theCase, ...saved }),
  RepresentativeRecorded: (theCase, { type: _, ...representative }) => ({ ...theCase, representative }),
  RepresentativeRemoved: ({ representative: _, ...theCase }) => theCase,
  DocumentAttached: (theCase, { document }) => {
    const { asked, status, documents } = theCase;
    const attached = { ...theCase, documents: [...documents, document] };
    return asked && status === 'UNDER_EXAMINATION'
      ? { ...attached, asked: asked.map((one) => arriving(one, document)) }
      : attached;
  },
  DocumentRemoved: (theCase, { documentId }) => ({
    ...theCase,
    documents: theCase.documents.filter(({ id }) => id !== documentId),
  }),
  DraftDiscarded: (theCase, _event, recorded) => reach({ ...theCase, documents: [] }, 'DISCARDED', recorded),
  PackageRefused: (theCase, { paper, defects }, recorded) =>
    reach({ ...keepPaper(theCase, paper), defects }, 'PACKAGE_REFUSED', recorded),
  PackageHanded: (theCase, event, recorded) =>
    reach(
      { ...filed(theCase, event), handedAt: event.handedAt, ...(event.taken ? { taken: event.taken } : {}) },
      'CHECKING_REGISTERS',
      recorded,
    ),
  RequestSubmitted: (theCase, event, recorded) =>
    reach({ ...filed(theCase, event), requestSignature: event.signature }, 'CHECKING_SIGNATURE', recorded),
  RegistersAnswered: (theCase, { type: _, nameKey, ...registers }, recorded) => {
    const answered = { ...theCase, registers, ...foundBy({ nameKey }) };
    return registers.persons === 'found' && registers.notary !== 'absent'
      ? reach(answered, 'AWAITING_OPERATOR_SIGNATURE', recorded)
      : answered;
  },
  DataUnavailable: (theCase, { paper }, recorded) => reach(keepPaper(theCase, paper), 'DATA_UNAVAILABLE', recorded),
  SignatureConfirmed: (theCase, { facts, nameKey }, recorded) =>
    reach(
      { ...theCase, signature: { confirmed: true, ...(facts ? { facts } : {}) }, ...foundBy({ nameKey }) },
      'BEING_SENT',
      recorded,
    ),
  KeptMomentConfirmed: (theCase) => ({ ...theCase, keeping: { state: 'confirmed' } }),
  KeptMomentRefuted: (theCase, { why }) => ownMoment(theCase, why),
  MomentCarried: withPaperMoment,
  MomentGranted: (theCase, { type: _, ...granted }) => ({ ...theCase, granted }),
  MomentReturned: (theCase, { from, priorityMoment, intakeSequence }) => ({
    ...theCase,
    ...{ priorityMoment, intakeSequence, keptFrom: from },
    keeping: { state: 'confirmed' },
  }),
  MomentLent: (theCase, { to }) => ({ ...theCase, lentTo: to }),
  PaperKeptBeside: (theCase, { by }) => ({ ...theCase, keptBy: by }),
  PaperBeside: (theCase, { type: _, ...paperBeside }) => ({ ...theCase, paperBeside }),
  SignatureRefused: (theCase, { fault, on, signedBy }) => ({
    ...theCase,
    signature: { confirmed: false, fault, ...(on ? { on } : {}), ...(signedBy ? { signedBy } : {}) },
  }),
  SignatureNotConfirmed: (theCase, { paper }, recorded) =>
    reach(keepPaper(theCase, paper), 'SIGNATURE_NOT_CONFIRMED', recorded),
  RequestSigned: (theCase, { signature }, recorded) =>
    reach({ ...theCase, requestSignature: signature }, 'BEING_SENT', recorded),
  RequestSent: (theCase, { messageId, receivedAt }) => ({ ...theCase, sent: { messageId, receivedAt } }),
  RegisteredAtDesk: (theCase, { number }, recorded) =>
    reach({ ...theCase, registrations: { ...theCase.registrations, desk: number } }, 'CHECKING_DOCUMENTS', recorded),
  ConformityChecked: (theCase, { defects }) => ({ ...theCase, defects }),
  PackageReturned: (theCase, { paper }, recorded) => reach(keepPaper(theCase, paper), 'RETURNED_FOR_DEFECTS', recorded),
  PackageAccepted: (theCase, { paper }, recorded) => reach(keepPaper(theCase, paper), 'ACCEPTED', recorded),
  RequestRegistered: (theCase, { number, by }, recorded) =>
    reach(
      {
        ...theCase,
        registrations: { ...theCase.registrations, provider: number },
        ...(by ? { registeredBy: by } : {}),
      },
      'AWAITING_RESOLUTION',
      recorded,
    ),
  IncomingNumberCorrected: (theCase, { to }) => ({
    ...theCase,
    registrations: { ...theCase.registrations, provider: to },
  }),
  ExecutorNamed: (theCase, { executor, resolution }, recorded) =>
    reach({ ...theCase, executor, resolution }, 'UNDER_EXAMINATION', recorded),
  ExecutorReplaced: (theCase, { executor }) => {
    const replaced = { ...theCase, executor };
    return theCase.task?.role === 'executor' ? unclaimed(replaced) : replaced;
  },
  PowerChecked: (theCase, { found }) =>
    theCase.representative ? { ...theCase, representative: { ...theCase.representative, check: found } } : theCase,
  EvidenceResolved: (theCase, { type: _, nameKey, ...resolution }) => {
    const others = (theCase.resolutions ?? []).filter(({ kind }) => kind !== resolution.kind);
    return { ...theCase, resolutions: [...others, resolution], ...foundBy({ nameKey }) };
  },
  RegisteredInEAkimat: (theCase, { number }) => ({
    ...theCase,
    registrations: { ...theCase.registrations, eAkimat: number },
  }),
  ResultDrafted: (theCase, event, recorded) =>
    reach({ ...theCase, draft: drafted(event, recorded) }, 'AWAITING_SIGNATURE', recorded),
  DraftReturned: (theCase, _event, recorded) => {
    const { draft: _, ...rest } = { ...theCase, ...shutBy(theCase, recorded.at) };
    return reach(onceMore(rest, 'draft-result', 'sign-result'), 'UNDER_EXAMINATION', recorded);
  },
  ResultSigned: (theCase, { type: _, certificateSha256: __, ...result }, recorded) =>
    reach(
      { ...keepPaper(theCase, result.paper), result: { ...result, at: recorded.at } },
      theCase.channel === 'corporation' ? 'AWAITING_SENDING' : 'ON_ITS_WAY',
      recorded,
    ),
  HousingAwaited: (theCase) => theCase,
  HousingOwedAgain: ({ housing: _, ...theCase }) => theCase,
  FamilyHoused: (theCase, { housedAt }) => ({ ...theCase, housing: { housedAt } }),
  HousingLapsed: (theCase) => theCase,
  ResultSent: (theCase, _event, recorded) => reach(theCase, 'ON_ITS_WAY', recorded),
  ResultArrived: (theCase, { messageId }) => ({ ...theCase, arrived: messageId }),
  ResultReady: (theCase, _event, recorded) => reach({ ...theCase, carried: true }, 'READY_FOR_COLLECTION', recorded),
  ResultDelivered: (theCase, _event, recorded) => reach({ ...theCase, carried: true }, 'ISSUED', recorded),
  ResultIssued: (theCase, { to: by, centre: where = theCase.centre, late }, recorded) => {
    const doneInName = withDeed(theCase.doneInName, { what: 'collected', by, at: late?.at ?? recorded.at, where });
    return reach({ ...theCase, doneInName }, 'ISSUED', recorded);
  },
  ResultArchived: (theCase) => climb({ ...theCase, archived: true }, 'keeping', 'breach'),
  RequestWithdrawn: (theCase, { statement, by, signature, centre }, recorded) => {
    const where = signature ? 'cabinet' : centre;
    const doneInName = withDeed(theCase.doneInName, { what: 'withdrawn', by, at: recorded.at, where });
    return reach({ ...keepPaper(theCase, statement), holds: {}, doneInName }, 'WITHDRAWN', recorded);
  },
  LeavingTaken: (theCase, { by, centre: where }, { at }) => ({
    ...theCase,
    doneInName: withDeed(theCase.doneInName, { what: 'leaving', by, at, where }),
  }),
  ContactsChanged: (theCase, { form, fields, statement, by, signature, centre }, { at }) => {
    const where = signature ? 'cabinet' : centre;
    const doneInName = withDeed(theCase.doneInName, { what: 'contactsChanged', by, at, where });
    const changed = { ...mendForm(theCase, form), ...contactsAfter(theCase, { at, fields, statement }), doneInName };
    return statement ? keepPaper(changed, statement) : changed;
  },
  SlipCorrected: (theCase, { form, correction: record, personRef, field, familyNames = [], nameKey }, { at }) => ({
    ...mendForm(theCase, form),
    ...namedBy(theCase, familyNames),
    ...foundBy({ nameKey }),
    slips: [...(theCase.slips ?? []), { at, personRef, field, record }],
  }),
  CorrectionProposed: (theCase, { type: _, correction: record, familyNames = [], dueAt, ...slip }, recorded) =>
    laidBefore(
      { ...theCase, ...namedBy(theCase, familyNames), correction: { ...slip, record, at: recorded.at } },
      dueAt,
      recorded,
    ),
  CorrectionReturned: ({ correction: _, ...theCase }) => settled(theCase),
  PaperCorrected: ({ correction, ...theCase }, { type: _, certificateSha256: __, ...signed }, { at }) => {
    if (!correction) throw new Error(`nothing is corrected of ${theCase.id}`);
    const { form, nameKey, personRef, field, record } = correction;
    const slip = { at, personRef, field, record };
    return settled({
      ...mendForm(keepPaper(theCase, signed.paper), form),
      ...foundBy({ nameKey }),
      slips: [...(theCase.slips ?? []), slip],
      corrections: [...(theCase.corrections ?? []), { ...signed, ...slip }],
    });
  },
  DocumentAsked: (theCase, { kind, personRef, member, until }, { at }) => ({
    ...theCase,
    asked: [...(theCase.asked ?? []), { kind, personRef, ...(member === undefined ? {} : { member }), until, at }],
  }),
  PersonReceived: (theCase, { type: _, power: __, ...reception }, { at }) => {
    const others = (theCase.receptions ?? []).filter(({ staff }) => staff !== reception.staff);
    return { ...theCase, receptions: [...others, { ...reception, at }] };
  },
  MetAtHome: (theCase, { type: _, ...metAtHome }) => ({ ...theCase, metAtHome }),
  LeftHome: ({ metAtHome: _, ...theCase }) => theCase,
  RepresentativeNamed: (theCase, { record, person, validTo, by, centre: where }, { at }) => ({
    ...theCase,
    newRepresentative: { record, person, validTo, at },
    doneInName: withDeed(theCase.doneInName, { what: 'representativeNamed', by, at, where }),
  }),
  ...staffed,
  FamilyKeyed: (theCase, { familyNames }) => ({
    ...theCase,
    familyNames: [...(theCase.familyNames ?? []), ...familyNames],
  }),
  KinshipRefuted: ({ namedSince = [], ...theCase }, { person, nameKeys = [] }) => ({
    ...theCase,
    notKin: [...new Set([...(theCase.notKin ?? []), person])],
    namedSince: namedSince.filter((key) => !nameKeys.includes(key)),
  }),
  RecusalDeclared: (theCase, { staff, person }) => {
    const persons = person ? { recusedPersons: [...(theCase.recusedPersons ?? []), person] } : {};
    const recused = { ...theCase, recused: [...theCase.recused, staff], ...persons };
    return theCase.task?.claimedBy === staff ? unclaimed(recused) : recused;
  },
};

const first = ({ type: _, ...opening }: EventOf<'RequestOpened'>, { id, at }: Recorded): Application => ({
  ...opened(id, at),
  status: 'OPENED',
  reached: [{ status: 'OPENED', at }],
  ...opening,
  documents: [],
  registrations: {},
});

/** The case after one more event of its own; status is folded, never assigned. */
export function evolve(theCase: Application | undefined, event: OwnEvent, recorded: Recorded): Application {
  if (event.type === 'RequestOpened') return first(event, recorded);
  if (!theCase) throw new Error(`a journal begins with RequestOpened, not ${event.type}`);
  const step = evolvers[event.type] as Evolve<OwnEventType>;
  return withNewHolder(theCase, step(theCase, event, recorded), ({ executor }) => executor);
}
