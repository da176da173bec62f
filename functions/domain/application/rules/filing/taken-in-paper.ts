import type { Application } from '#domain/application/application.ts';
import type { PaperIntake } from '#domain/application/event.ts';
import type { ConfirmedByAnother, PaperIntakeAsked } from '#domain/application/facts.ts';
import { fieldsWrong, type Refusal, refusal } from '#domain/file/refusal.ts';
import { lateCure } from '#domain/outages/late-words.ts';
import { coverFault, type Outage, toEnterUntil } from '#domain/outages/outage.ts';
import { type CoverFault, outageCures } from '#domain/outages/outage-words.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { filingWaits, isWithin, type KeptUntil } from '#domain/regulation/filing-days.ts';
import type { ServiceCentreId } from '#domain/regulation/offices/service-centres.ts';
import type { Instant } from '#domain/time/instant.ts';
import { lastOfMinute, localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { unconfirmed } from '../../../second-person/unconfirmed.ts';
import { enteredTooLate, takenAtHomeFault, type VisitNamed } from './at-home.ts';
import { numberFault } from './typed-number.ts';

/** The package as it stands, in the words of the question that a second official is asked. */
export const intakeAsked = (
  { id, form, representative, documents }: Application,
  { at, outage, visit, receiptNumber }: PaperIntake,
): PaperIntakeAsked => ({
  caseId: id,
  takenAt: at,
  ...(outage ? { outage } : {}),
  ...(visit ? { visit } : {}),
  receiptNumber,
  contents: [form, representative?.record, ...documents].flatMap((part) => part?.id ?? []),
});

/**
 * The moment by which a package is judged and which decides its place: that of its taking where it was taken in paper,
 * else now. A receipt knows the minute, which counts as its last millisecond (X60).
 */
export function momentOfFiling({ taken }: Pick<Application, 'taken'>, now: Instant): Instant {
  const moment = taken ? lastOfMinute(taken.at) : now;
  return moment < now ? moment : now;
}

/** Which year of the calendar a package taken in paper waits for: until it is there nobody can enter it, and no term of its entry runs (X103). */
export const entryWaitsFor = ({ status, taken }: Pick<Application, 'status' | 'taken'>): number | undefined =>
  status === 'OPENED' && taken ? filingWaits(localDate(taken.at)) : undefined;

/** Till when a second official may be asked about a package taken in paper; undefined: of before that was kept. */
export const toAskUntil = ({ taken }: Pick<Application, 'taken'>): KeptUntil | undefined =>
  taken?.awayUntil === undefined ? undefined : toEnterUntil({ to: taken.awayUntil });

/** Those days once they are over; what is told of them and what is refused after them both begin here (X79, X115). */
export function askedTooLate(theCase: Pick<Application, 'taken'>, now: Instant): KeptUntil | undefined {
  const until = toAskUntil(theCase);
  return until && !isWithin(localDate(now), until) ? until : undefined;
}

interface Entered {
  readonly outage?: Outage | undefined;
  readonly visit?: VisitNamed | undefined;
  readonly applicant: string;
  /** absent while it is opened */
  readonly caseId?: string | undefined;
  readonly centre: ServiceCentreId | undefined;
  readonly enteredAt: Instant;
  /** when that centre first filed by the system in that outage */
  readonly filedInside?: Instant | undefined;
  /** it lies there as a draft, about which somebody may have been asked in time */
  readonly isEntered?: boolean;
}

/** Whether it was filed by the system, and not in paper, while that outage is said to have lasted at its centre (X76). */
export const isFiledInside = ({ filedAt, taken }: Application, { from, to }: Pick<Outage, 'from' | 'to'>): boolean =>
  filedAt !== undefined && taken === undefined && to !== undefined && from <= filedAt && filedAt <= to;

/** What is wrong with the moment itself, and not with the outage that was chosen. */
const ofMoment: readonly CoverFault[] = ['OUTSIDE_OUTAGE', 'CENTRE_CLOSED'];

/** Why a moment is not taken for the moment of filing: it must lie in a recorded outage of this centre, or in the window of a visit (X60, X182). */
export function takenFault(said: PaperIntake, entered: Entered): Refusal | undefined {
  if (said.outage && said.visit)
    return fieldsWrong('X182', { field: 'taken.visit', problem: 'NOT_WITH_OUTAGE', cure: onlyOne });
  return entered.visit ? takenAtHome(said, entered.visit, entered) : takenInOutage(said, entered);
}

const onlyOne = words(
  'Не жүйе істемеген уақытты, не үйге баруды көрсетіңіз',
  'Укажите либо сбой, либо выезд на дом',
  'Name either the outage or the visit at home',
);

/** X182: at home without a network, in the window of the visit. */
function takenAtHome(
  { at, receiptNumber }: PaperIntake,
  visit: VisitNamed,
  { applicant, caseId, centre, enteredAt, isEntered = false }: Entered,
): Refusal | undefined {
  const fault = takenAtHomeFault(visit, { applicant, caseId, centre, at, enteredAt });
  if (fault) return fault;
  const late = enteredTooLate(visit, { at, enteredAt });
  return late
    ? tooLate(late, enteredAt, { isEntered, visit: visit.id })
    : numberFault('X182', 'taken.receiptNumber', receiptNumber);
}

function takenInOutage(
  { at, receiptNumber }: PaperIntake,
  { outage, centre, enteredAt, filedInside, isEntered = false }: Entered,
): Refusal | undefined {
  if (!outage) return fieldsWrong('X60', { field: 'taken.outage', problem: 'UNKNOWN', cure: outageCures.UNKNOWN });
  const fault = coverFault(outage, { at, centre, enteredAt, filedInside });
  if (!fault) return numberFault('X60', 'taken.receiptNumber', receiptNumber);
  const until = fault === 'TOO_LATE' ? toEnterUntil(outage) : undefined;
  if (until) return tooLate(until, enteredAt, { isEntered });
  const field = ofMoment.includes(fault) ? 'taken.at' : 'taken.outage';
  return fieldsWrong('X60', { field, problem: fault, cure: outageCures[fault] });
}

const tooLate = (
  until: KeptUntil,
  now: Instant,
  { isEntered, visit }: { readonly isEntered: boolean; readonly visit?: string | undefined },
): Refusal =>
  fieldsWrong('X60', {
    field: visit ? 'taken.visit' : 'taken.outage',
    problem: 'TOO_LATE',
    cure: lateCure(until, now, { isEntered }),
  });

/** Why a package taken in paper cannot be put before a second official: no scan of the receipt, or no such outage (X60). */
export function paperFault(
  { id: caseId, taken, applicant, centre, documents }: Application,
  entered: Omit<Entered, 'centre' | 'applicant' | 'caseId'>,
): Refusal | undefined {
  if (!taken) return refusal('NOT_TAKEN_IN_PAPER', { paragraph: 'X60' });
  if (!documents.some(({ kind }) => kind === 'emergency-receipt')) return receiptMissing;
  return takenFault(taken, { ...entered, applicant, caseId, centre, isEntered: true });
}

const receiptMissing = refusal('PACKAGE_INCOMPLETE', {
  paragraph: 'X60',
  missing: ['emergency-receipt'],
  fields: [{ field: 'documents.emergency-receipt.applicant', problem: 'MISSING', cure: defectTexts.MISSING.cure }],
});

/**
 * Why a package taken in paper is not handed over: another person must have confirmed this very package, asked for within
 * three working days of the outage's end (X60). Once these are over nobody is sent to ask (X115).
 */
export function confirmedFault(
  theCase: Application,
  confirmed: ConfirmedByAnother | undefined,
  now: Instant,
): Refusal | undefined {
  const { taken } = theCase;
  if (!taken) return undefined;
  const late = askedTooLate(theCase, now);
  const { visit: of } = taken;
  if (!confirmed && late) return tooLate(late, now, { isEntered: true, visit: of });
  if (!confirmed || !isByAnother(confirmed)) return unconfirmed('takenInPaper');
  if (!isSameIntake(intakeAsked(theCase, taken), confirmed.content))
    return late
      ? tooLate(late, now, { isEntered: false, visit: of })
      : refusal('PACKAGE_CHANGED', { paragraph: 'X60' });
  const { outage, visit, filedInside, request } = confirmed;
  return paperFault(theCase, { outage, visit, filedInside, enteredAt: request.asked.at });
}

const isByAnother = ({ request: { kind, asked, settled } }: ConfirmedByAnother): boolean =>
  kind === 'takenInPaper' && settled?.outcome === 'confirmed' && settled.person !== asked.person;

const isSameIntake = (one: PaperIntakeAsked, other: PaperIntakeAsked): boolean =>
  one.caseId === other.caseId &&
  one.takenAt === other.takenAt &&
  one.outage === other.outage &&
  one.visit === other.visit &&
  one.receiptNumber === other.receiptNumber &&
  one.contents.join() === other.contents.join();
