import { queueListIds, queueLists } from '../regulation/categories.ts';
import { changes } from '../regulation/change-names.ts';
import { changeKinds } from '../regulation/changes.ts';
import { channelNames } from '../regulation/channel.ts';
import { refusalGroundIds, refusalGrounds } from '../regulation/grounds.ts';
import { notCounted, type Reported, staffingNotCounted } from '../reports/reported.ts';
import { words } from '../words.ts';
import type { Application } from './application.ts';
import type { OwnEvent } from './event.ts';
import { officeOfTerm } from './office-of-term.ts';
import { type TermId, termIds, terms } from './terms.ts';

const channel = (_: unknown, file: Application): string => file.channel;

const ofKinds = {
  atDesk: words('Корпорацияда', 'В Корпорации', 'At the desk'),
  afterChecking: words('Тексеруден кейін', 'После проверки', 'After checking'),
  incomingNumber: words('Кіріс нөмірі', 'Входящий номер', 'Incoming number'),
  form: words('Өтініш', 'Заявление', 'Form'),
  signedPaper: words('Қол қойылған құжат', 'Подписанный документ', 'Signed paper'),
};

/** Who acts for a head a supervisor names (X74). */
const supervisors: readonly string[] = ['actingHead'] satisfies TermId[];

/** What of a request is counted in the month’s report: each event, and under which figure. */
export const reportedApplication: Reported<Application, OwnEvent> = {
  office: ({ provider, centre }) => provider ?? centre,
  names: {
    ...channelNames,
    ...Object.fromEntries(queueListIds.map((id) => [id, queueLists[id].name])),
    ...Object.fromEntries(refusalGroundIds.map((id) => [id, refusalGrounds[id].cited])),
    ...Object.fromEntries(changeKinds.map((kind) => [kind, changes[kind].name])),
    ...ofKinds,
  },
  termNames: Object.fromEntries(termIds.map((term) => [term, terms[term].name])),
  supervisors,
  officeOfTerm: (term, file) => (supervisors.includes(term) ? 'oblast' : officeOfTerm(term, file)),
  // biome-ignore format: a table, one event a row
  events: {
    RequestOpened: notCounted,
    FormSaved: notCounted,
    RepresentativeRecorded: notCounted,
    RepresentativeRemoved: notCounted,
    DocumentAttached: notCounted,
    DocumentRemoved: notCounted,
    DraftDiscarded: notCounted,
    PackageRefused: [{ figure: 'returned', of: () => 'atDesk', official: (_, __, { id }) => id }],
    PackageHanded: [{ figure: 'filed', of: channel }],
    RequestSubmitted: [{ figure: 'filed', of: channel }],
    RegistersAnswered: notCounted,
    DataUnavailable: [{ figure: 'dataUnavailable' }],
    SignatureConfirmed: notCounted,
    KeptMomentConfirmed: notCounted,
    KeptMomentRefuted: notCounted,
    SignatureRefused: notCounted,
    SignatureNotConfirmed: [{ figure: 'signatureNotConfirmed' }],
    RequestSigned: notCounted,
    RequestSent: notCounted,
    RegisteredAtDesk: notCounted,
    ConformityChecked: notCounted,
    PackageReturned: [{ figure: 'returned', of: () => 'afterChecking' }],
    PackageAccepted: [{ figure: 'accepted', of: channel }],
    RequestRegistered: notCounted,
    IncomingNumberCorrected: [{ figure: 'slipsCorrected', of: () => 'incomingNumber', official: ({ by }) => by }],
    ExecutorNamed: notCounted,
    ExecutorReplaced: notCounted,
    PowerChecked: notCounted,
    EvidenceResolved: notCounted,
    RegisteredInEAkimat: notCounted,
    ResultDrafted: notCounted,
    DraftReturned: notCounted,
    ResultSigned: [
      { figure: 'registered', when: ({ entry }) => entry !== undefined, of: ({ entry }) => entry?.list },
      { figure: 'changed', when: ({ kind }, { change }) => kind === 'NOTICE' && change !== undefined, of: (_, { change }) => change?.kind },
      { figure: 'refused', when: ({ kind }) => kind === 'REFUSAL', of: (_, { draft }) => (draft?.kind === 'REFUSAL' ? draft.ground : undefined), official: ({ by }) => by },
    ],
    HousingAwaited: notCounted,
    HousingOwedAgain: notCounted,
    FamilyHoused: notCounted,
    HousingLapsed: notCounted,
    ResultSent: notCounted,
    ResultArrived: notCounted,
    ResultReady: notCounted,
    ResultDelivered: notCounted,
    ResultIssued: notCounted,
    ResultArchived: notCounted,
    RequestWithdrawn: [{ figure: 'withdrawn' }],
    LeavingTaken: notCounted,
    ContactsChanged: notCounted,
    SlipCorrected: [{ figure: 'slipsCorrected', of: () => 'form', official: (_, __, { id }) => id }],
    CorrectionProposed: notCounted,
    PaperCorrected: [{ figure: 'slipsCorrected', of: () => 'signedPaper', official: ({ by }) => by }],
    CorrectionReturned: notCounted,
    FamilyKeyed: notCounted,
    DocumentAsked: notCounted,
    PersonReceived: notCounted,
    MetAtHome: notCounted,
    LeftHome: notCounted,
    RepresentativeNamed: notCounted,
    MomentCarried: notCounted,
    MomentLent: notCounted,
    MomentGranted: notCounted,
    MomentReturned: notCounted,
    PaperBeside: notCounted,
    PaperKeptBeside: notCounted,
    ...staffingNotCounted,
    KinshipRefuted: notCounted,
    RecusalDeclared: notCounted,
  },
};
