import type { Mark } from '#domain/marks.ts';
import { isBeyondCalendar, outlook } from '#domain/time/calendar.ts';
import { mayMoveWords } from '#domain/time/date-words.ts';
import type { PlainDate } from '#domain/time/instant.ts';
import { addDays, addMonths } from '#domain/time/local-date.ts';
import type { Organisation } from '#domain/time/office-hours.ts';
import type { Words } from '#domain/words.ts';
import type { EditionId } from './edition.ts';

/** Every span of time that is not a term of the procedure (terms.ts) nor a minute of a machine's step (steps.ts). */
export type Period = {
  readonly amount: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'calendarDay' | 'workingDay' | 'month' | 'year';
  /** Whose working days are counted, where not those of law: the desk works on Saturdays (X29). */
  readonly worksAs?: Organisation;
  /** True: a last day that is no working day moves to the next one (Civil Code 175). */
  readonly rolls?: true;
  /** True: real time even where the local clock is moved. */
  readonly realTime?: true;
  /** A rule younger than the regulation can be switched off (X42). */
  readonly applies: boolean;
  readonly source: string;
  readonly edition: EditionId;
  readonly mark: Mark;
};

// biome-ignore format: a table, one period a row
export const periods = {
  // filing
  refilingKeepsPlace:       { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X41',                          edition: 'kezek',                    mark: 'I' },
  draftKept:                { amount: 90,  unit: 'calendarDay',              applies: true,  source: 'X45',                          edition: 'kezek',                    mark: 'O' },
  incomeCertificateCovers:  { amount: 12,  unit: 'month',                    applies: true,  source: 'Standard 7, 9',                edition: 'standard-2015',            mark: 'V' },
  ticketWait:               { amount: 15,  unit: 'minute',                   applies: true,  source: 'Standard 4, X23',              edition: 'standard-2015',            mark: 'A' },
  ticketAccepted:           { amount: 1,   unit: 'workingDay', worksAs: 'corporation', applies: true,  source: 'X60',                          edition: 'kezek',                    mark: 'I' },
  documentAsked:            { amount: 5,   unit: 'workingDay',               applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'I' },
  takenInPaperEntered:      { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X60',                          edition: 'kezek',                    mark: 'I' },
  outageLongest:            { amount: 7,   unit: 'calendarDay',              applies: true,  source: 'X76',                          edition: 'kezek',                    mark: 'I' },
  // home visits: terms of the house, no law
  visitWindow:              { amount: 2,   unit: 'hour',                     applies: true,  source: '13, X177',                     edition: 'kezek',                    mark: 'I' },
  visitWindowOffered:       { amount: 3,   unit: 'workingDay',               applies: true,  source: '13, X177',                     edition: 'kezek',                    mark: 'I' },
  visitWindowAhead:         { amount: 90,  unit: 'calendarDay',              applies: true,  source: '13, X177',                     edition: 'kezek',                    mark: 'I' },
  visitMade:                { amount: 10,  unit: 'workingDay',               applies: true,  source: '13, X177',                     edition: 'kezek',                    mark: 'I' },
  substituteNamed:          { amount: 1,   unit: 'workingDay',               applies: true,  source: '13, X98',                      edition: 'kezek',                    mark: 'I' },
  visitOutcomeEntered:      { amount: 1,   unit: 'workingDay',               applies: true,  source: '13, X179',                     edition: 'kezek',                    mark: 'I' },
  // the inventory of lists: a term of the house
  inventoryGoesOn:          { amount: 5,   unit: 'workingDay',               applies: true,  source: '71, X253',                     edition: 'kezek',                    mark: 'O' },
  // need and the register
  worseningLooksBack:       { amount: 5,   unit: 'year',                     applies: true,  source: 'Housing Law 72',               edition: 'housing-law-2015',         mark: 'M' },
  successorOnRecord:        { amount: 12,  unit: 'month',                    applies: true,  source: 'Housing Law 73(2), X134',      edition: 'kezek',                    mark: 'I' },
  familyConfirmed:          { amount: 12,  unit: 'month',                    applies: true,  source: 'X193',                         edition: 'kezek',                    mark: 'I' },
  contactsConfirmed:        { amount: 12,  unit: 'month',                    applies: true,  source: 'X315',                         edition: 'kezek',                    mark: 'I' },
  familyAsked:              { amount: 5,   unit: 'workingDay',               applies: true,  source: 'X193, X315',                   edition: 'kezek',                    mark: 'I' },
  childExpected:            { amount: 140, unit: 'calendarDay',              applies: true,  source: '75, X288',                     edition: 'kezek',                    mark: 'I' },
  removalNotice:            { amount: 10,  unit: 'calendarDay', rolls: true, applies: true,  source: 'Housing Law 73(3)',            edition: 'housing-law-2015',         mark: 'V' },
  proposalSent:             { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X125',                         edition: 'kezek',                    mark: 'I' },
  proposalAnswered:         { amount: 5,   unit: 'workingDay',               applies: true,  source: 'X121',                         edition: 'kezek',                    mark: 'I' },
  amendmentExamined:        { amount: 15,  unit: 'workingDay',               applies: true,  source: 'APPK 76',                      edition: 'administrative-code-2021', mark: 'A' },
  amendmentSigned:          { amount: 1,   unit: 'calendarDay',              applies: true,  source: '5.5',                          edition: 'regulation-2017',          mark: 'A' },
  amendmentConfirmed:       { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X143',                         edition: 'kezek',                    mark: 'I' },
  suspensionAfterAnswer:    { amount: 10,  unit: 'workingDay',               applies: true,  source: 'X54',                          edition: 'kezek',                    mark: 'I' },
  postedDelivered:          { amount: 10,  unit: 'calendarDay',              applies: true,  source: 'X53',                          edition: 'kezek',                    mark: 'I' },
  listInventory:            { amount: 12,  unit: 'month',                    applies: true,  source: 'Housing Law 71',               edition: 'housing-law-2015',         mark: 'V' },
  fallenHoused:             { amount: 12,  unit: 'month',                    applies: true,  source: 'Housing Law 74(3), X269',      edition: 'housing-law-2015',         mark: 'V' },
  // the allocation of dwellings
  offerSent:                { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X204',                         edition: 'kezek',                    mark: 'I' },
  offerProven:              { amount: 10,  unit: 'calendarDay', rolls: true, applies: true,  source: 'X204',                         edition: 'kezek',                    mark: 'I' },
  offerAnswered:            { amount: 5,   unit: 'workingDay',               applies: true,  source: 'Rules of 2024, X59',           edition: 'kezek',                    mark: 'P' },
  successorAwaited:         { amount: 10,  unit: 'workingDay',               applies: true,  source: 'X210',                         edition: 'kezek',                    mark: 'I' },
  commissionSits:           { amount: 10,  unit: 'workingDay',               applies: true,  source: 'X205',                         edition: 'kezek',                    mark: 'I' },
  minutesSigned:            { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X205',                         edition: 'kezek',                    mark: 'I' },
  allocationSigned:         { amount: 1,   unit: 'calendarDay',              applies: true,  source: '5.5',                          edition: 'regulation-2017',          mark: 'A' },
  complaintHolds:           { amount: 45,  unit: 'workingDay',               applies: true,  source: 'X327',                         edition: 'kezek',                    mark: 'I' },
  tenancyContract:          { amount: 10,  unit: 'calendarDay', rolls: true, applies: true,  source: 'Housing Law 77',               edition: 'housing-law-2015',         mark: 'M' },
  keysGiven:                { amount: 3,   unit: 'workingDay',               applies: true,  source: 'X205',                         edition: 'kezek',                    mark: 'I' },
  tenancyClaim:             { amount: 3,   unit: 'year', rolls: true,        applies: true,  source: 'Housing Law 82(2)',            edition: 'housing-law-2015',         mark: 'V' },
  // complaints as the Standard's chapter 3 had them
  complaintReview:          { amount: 5,   unit: 'workingDay',               applies: true,  source: 'Standard chapter 3',           edition: 'standard-2015',            mark: 'A' },
  qualityBodyReview:        { amount: 15,  unit: 'workingDay',               applies: true,  source: 'Standard chapter 3',           edition: 'standard-2015',            mark: 'M' },
  reviewerNamed:           { amount: 1,   unit: 'workingDay',               applies: true,  source: 'X161',                         edition: 'kezek',                    mark: 'I' },
  complaintPassedOn:       { amount: 3,   unit: 'workingDay',               applies: true,  source: 'APPK 65',                      edition: 'administrative-code-2021', mark: 'V' },
  complaintFulfilled:      { amount: 5,   unit: 'workingDay',               applies: true,  source: 'APPK 100(2)',                  edition: 'administrative-code-2021', mark: 'V' },
  momentGranted:           { amount: 3,   unit: 'month', rolls: true,       applies: true,  source: 'X165',                         edition: 'kezek',                    mark: 'I' },
  // the younger code (X42)
  appeal:                   { amount: 3,   unit: 'month', rolls: true,       applies: true,  source: 'APPK 92',                      edition: 'administrative-code-2021', mark: 'V' },
  appealWithoutRemedyNamed: { amount: 6,   unit: 'month', rolls: true,       applies: true,  source: 'APPK 92(1-1)',                 edition: 'administrative-code-2021', mark: 'V' },
  appealForwarded:          { amount: 3,   unit: 'workingDay',               applies: true,  source: 'APPK 91',                      edition: 'administrative-code-2021', mark: 'V' },
  appealReview:             { amount: 20,  unit: 'workingDay',               applies: true,  source: 'APPK 99',                      edition: 'administrative-code-2021', mark: 'V' },
  correction:               { amount: 3,   unit: 'workingDay',               applies: true,  source: 'APPK 82, X21',                 edition: 'administrative-code-2021', mark: 'V' },
  hearingBeforeDecision:    { amount: 3,   unit: 'workingDay',               applies: false, source: 'APPK 73',                      edition: 'administrative-code-2021', mark: 'V' },
  hearingObjection:         { amount: 2,   unit: 'workingDay',               applies: false, source: 'APPK 73',                      edition: 'administrative-code-2021', mark: 'V' },
  actingHead:               { amount: 3,   unit: 'workingDay',               applies: true,  source: 'APPK 67, X74',                 edition: 'administrative-code-2021', mark: 'V' },
  // signatures (X32)
  signingClaimAhead:        { amount: 5,   unit: 'minute',                   applies: true,  source: 'X32',                          edition: 'kezek',                    mark: 'I' },
  signingClaimBehind:       { amount: 1,   unit: 'calendarDay',              applies: true,  source: 'X32',                          edition: 'kezek',                    mark: 'I' },
  // the house
  paperLives:               { amount: 15,  unit: 'minute', realTime: true,   applies: true,  source: 'house rule',                    edition: 'kezek',                    mark: 'O' },
  nonceLives:               { amount: 10,  unit: 'minute', realTime: true,   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  identityCodeLives:        { amount: 24,  unit: 'hour',   realTime: true,   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  replacementCodeLives:     { amount: 1,   unit: 'hour',   realTime: true,   applies: true,  source: 'X68',                          edition: 'kezek',                    mark: 'I' },
  staffConfirmation:        { amount: 3,   unit: 'calendarDay',              applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'I' },
  accountConfirmation:      { amount: 1,   unit: 'hour',                     applies: true,  source: 'X68',                          edition: 'kezek',                    mark: 'I' },
  absenceToldLate:         { amount: 30,  unit: 'calendarDay',              applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  absenceLongest:          { amount: 3,   unit: 'year',                     applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  substitutionToldLate:    { amount: 7,   unit: 'calendarDay',              applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  substitutionLongest:     { amount: 1,   unit: 'year',                     applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  daysToldAhead:           { amount: 1,   unit: 'year',                     applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  madeLately:              { amount: 30,  unit: 'calendarDay',              applies: true,  source: 'X80',                          edition: 'kezek',                    mark: 'I' },
  uploadAddressLives:       { amount: 10,  unit: 'minute', realTime: true,   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  paperLocked:              { amount: 3650, unit: 'calendarDay', realTime: true, applies: true, source: 'house rule',                 edition: 'kezek',                    mark: 'O' },
  oldListKept:              { amount: 365, unit: 'calendarDay', realTime: true, applies: true,  source: 'house rule',                 edition: 'kezek',                    mark: 'O' },
  uploadKept:               { amount: 2,   unit: 'calendarDay', realTime: true, applies: true,  source: 'house rule',                  edition: 'kezek',                    mark: 'O' },
  copyAddressLives:         { amount: 5,   unit: 'minute', realTime: true,   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  paperConfirmation:        { amount: 3,   unit: 'calendarDay',              applies: true,  source: 'X60',                          edition: 'kezek',                    mark: 'I' },
  outageConfirmation:       { amount: 3,   unit: 'calendarDay',              applies: true,  source: 'X76',                          edition: 'kezek',                    mark: 'I' },
  idempotencyKept:          { amount: 24,  unit: 'hour',   realTime: true,   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  accessToken:              { amount: 15,  unit: 'minute', realTime: true,   applies: true,  source: 'X69',                          edition: 'kezek',                    mark: 'O' },
  sessionIdle:             { amount: 30,  unit: 'minute', realTime: true,   applies: true,  source: 'X69',                          edition: 'kezek',                    mark: 'I' },
  citizenSession:          { amount: 8,   unit: 'hour',   realTime: true,   applies: true,  source: 'X69',                          edition: 'kezek',                    mark: 'I' },
  staffSession:            { amount: 12,  unit: 'hour',   realTime: true,   applies: true,  source: 'X69, the working day',         edition: 'kezek',                    mark: 'I' },
  addressKnown:            { amount: 90,  unit: 'calendarDay', realTime: true, applies: true, source: 'X69',                        edition: 'kezek',                    mark: 'I' },
  holdFirst:                { amount: 1,   unit: 'minute',                   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  holdLongest:              { amount: 1,   unit: 'hour',                     applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  claimOnTask:              { amount: 1,   unit: 'calendarDay',              applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'I' },
  owedWorkAges:             { amount: 2,   unit: 'minute',                   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  silenceAfter:             { amount: 5,   unit: 'minute',                   applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  missCounted:             { amount: 1,   unit: 'hour',                     applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  missesTold:               { amount: 1,   unit: 'hour',                     applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  heldTooLong:              { amount: 1,   unit: 'calendarDay',              applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
  askedFromOutside:         { amount: 5,   unit: 'minute',                   applies: true,  source: 'X106',                         edition: 'kezek',                    mark: 'O' },
  unaskedAfter:             { amount: 10,  unit: 'minute',                   applies: true,  source: 'X106',                         edition: 'kezek',                    mark: 'O' },
  dayPublished:             { amount: 6,   unit: 'hour',                     applies: true,  source: 'X150',                         edition: 'kezek',                    mark: 'O' },
  calendarWarning:          { amount: 120, unit: 'calendarDay',              applies: true,  source: 'X61',                          edition: 'kezek',                    mark: 'I' },
  humanTaskBackstop:        { amount: 365, unit: 'calendarDay',              applies: true,  source: 'house rule',                   edition: 'kezek',                    mark: 'O' },
} as const satisfies Record<string, Period>;

export type PeriodId = keyof typeof periods;

/** Rules without a length of their own that are younger than the regulation and apply by reading X42. */
// biome-ignore format: a table, one rule a row
export const youngerRules = {
  deemedRefusal: { applies: true,  source: 'APPK 91(2)', edition: 'administrative-code-2021', mark: 'V' },
  appealTerms:   { applies: true,  source: 'APPK 92',    edition: 'administrative-code-2021', mark: 'V' },
  hearing:       { applies: false, source: 'APPK 73',    edition: 'administrative-code-2021', mark: 'V' },
  suspension:    { applies: true,  source: 'APPK 96, X54', edition: 'administrative-code-2021', mark: 'V' },
} as const satisfies Record<string, { applies: boolean; source: string; edition: EditionId; mark: Mark }>;

const milliseconds = { second: 1_000, minute: 60_000, hour: 3_600_000, calendarDay: 86_400_000 } as const;

/**
 * The last day of a period of days, months or years that begins with an event on this date; the day itself is not
 * counted. No act needs it: beyond the calendar it is given without the roll ({@link tellsLastDay} says so; X61).
 */
export function lastDayOf(id: PeriodId, eventOn: PlainDate): PlainDate {
  const { amount, unit, rolls, worksAs }: Period = periods[id];
  const ends: Partial<Record<Period['unit'], () => PlainDate>> = {
    calendarDay: () => addDays(eventOn, amount),
    workingDay: () => outlook.addWorkingDays(eventOn, amount, worksAs),
    month: () => addMonths(eventOn, amount),
    year: () => addMonths(eventOn, amount * 12),
  };
  const last = ends[unit]?.();
  if (last === undefined) throw new Error(`${id} is measured in ${unit}s and has no last day`);
  return rolls ? outlook.nextWorkingDay(last) : last;
}

/** The same for whoever is told it, with the words that a day beyond the calendar may still move (X61). */
export function tellsLastDay(
  id: PeriodId,
  eventOn: PlainDate,
): { readonly lastDay: PlainDate; readonly mayMove?: Words } {
  const { unit, rolls }: Period = periods[id];
  const lastDay = lastDayOf(id, eventOn);
  const asksCalendar = rolls || unit === 'workingDay';
  return asksCalendar && isBeyondCalendar(lastDay) ? { lastDay, mayMove: mayMoveWords } : { lastDay };
}

/** A period of seconds, minutes, hours or plain days as milliseconds. */
export function lengthOf(id: PeriodId): number {
  const { amount, unit }: Period = periods[id];
  if (!(unit in milliseconds)) throw new Error(`${id} is measured in ${unit}s and has no fixed length`);
  return amount * milliseconds[unit as keyof typeof milliseconds];
}
