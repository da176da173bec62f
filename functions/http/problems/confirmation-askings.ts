import type { StaffRole } from '#domain/actor.ts';
import type { SecondPersonKind } from '#domain/second-person/acts.ts';

/** In which operations a second person is asked for each thing that nobody does alone. */
// biome-ignore format: a table, one kind of act a row
export const askedOfAnotherBy = {
  enrolment:          ['addStaff'],
  restoring:          ['addStaff'],
  relieving:          ['endService', 'recordAbsence'],
  prolonging:         ['endService'],
  ending:             ['endService'],
  absence:            ['recordAbsence'],
  substitution:       ['nameSubstitute'],
  password:           ['reissuePassword'],
  account:            ['giveIdentityCode'],
  reception:          ['openReception'],
  takenInPaper:       ['askPaperIntake'],
  needsAtDesk:        ['sayNeedsAtDesk'],
  answerAtDesk:       ['answerAtDesk'],
  handedAtHome:       ['handOverResult'],
  kinship:            ['refuteKinship'],
  notReached:         ['reportNotReached'],
  paperHanded:        ['handOverOffer', 'postOffer', 'recordContract', 'giveKeys', 'handOverProposal', 'postProposal', 'handOverDecision', 'postDecision', 'resumeAmendment', 'handOverAnswer', 'postAnswer'],
  dwellingWithdrawal: ['withdrawFromRound'],
  annulment:          ['annulAllocation'],
  oldList:            ['askOldListConfirmation'],
  rowPerson:          ['correctRow'],
  outage:             ['recordOutage'],
} as const satisfies Record<SecondPersonKind, readonly string[]>;

export type ConfirmationAsking = (typeof askedOfAnotherBy)[SecondPersonKind][number];

/** Who may ask each of them. */
export const askingsOpenTo: Readonly<Record<ConfirmationAsking, readonly StaffRole[]>> = {
  addStaff: ['administrator', 'supervisor'],
  endService: ['administrator', 'supervisor'],
  recordAbsence: ['administrator', 'supervisor'],
  nameSubstitute: ['administrator'],
  reissuePassword: ['administrator'],
  giveIdentityCode: ['operator'],
  openReception: ['operator'],
  askPaperIntake: ['operator'],
  sayNeedsAtDesk: ['operator'],
  answerAtDesk: ['operator'],
  handOverResult: ['operator'],
  refuteKinship: ['head', 'supervisor', 'administrator'],
  reportNotReached: ['registrar'],
  handOverOffer: ['registrar'],
  postOffer: ['registrar'],
  recordContract: ['registrar'],
  giveKeys: ['registrar'],
  handOverProposal: ['registrar'],
  postProposal: ['registrar'],
  handOverDecision: ['registrar'],
  postDecision: ['registrar'],
  resumeAmendment: ['registrar', 'head'],
  handOverAnswer: ['registrar', 'operator', 'qualityController'],
  postAnswer: ['registrar', 'operator', 'qualityController'],
  withdrawFromRound: ['registrar', 'executor'],
  annulAllocation: ['head'],
  askOldListConfirmation: ['head'],
  correctRow: ['registrar', 'executor'],
  recordOutage: ['supervisor'],
};

const isKind = (kind: string): kind is SecondPersonKind => Object.hasOwn(askedOfAnotherBy, kind);

/** Where an act of this kind is asked of another; undefined: there is none of that name. */
export const askingOf = (kind: string | undefined): readonly ConfirmationAsking[] | undefined =>
  kind !== undefined && isKind(kind) ? askedOfAnotherBy[kind] : undefined;

/** Every one of them. */
export const confirmationAskings: readonly ConfirmationAsking[] = [...new Set(Object.values(askedOfAnotherBy).flat())];
