import { type Actor, isStaff } from '#domain/actor.ts';
import type { Application } from '#domain/application/application.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { copyFault, roomFault, sizeFault, typeFault } from '#domain/file/papers/e-copy.ts';
import { fieldsWrong, type Refusal, refusal, type WrongField } from '#domain/file/refusal.ts';
import type { Form } from '#domain/form/form.ts';
import { attachmentLimits } from '#domain/regulation/documents/attachments.ts';
import { defectTexts } from '#domain/regulation/documents/defect-texts.ts';
import { dateFaults } from '#domain/text/date-faults.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { words } from '#domain/words.ts';
import { awaitedOnReturn, isAwaited } from '../../examining/asked-document.ts';
import { documentsAskedBy } from '../asking-paragraphs.ts';
import { evidenceOf, leavingScan, withdrawalScan } from '../brought.ts';
import { beyondAsked } from '../conformity.ts';
import { centreOf } from '../desk.ts';
import { representativeNow } from '../representing/power.ts';
import { momentOfFiling } from '../taken-in-paper.ts';
import { attachableKinds } from './attachable.ts';

/** What is said of a document before its bytes are seen. */
export interface Said extends Pick<DocumentRef, 'kind' | 'personRef' | 'claimedType' | 'issuedOn' | 'validTo'> {
  /** bytes, where they are known */
  readonly size?: number;
  /** as it is saved; undefined while there is none */
  readonly form?: Form | undefined;
}

const cures = {
  notNow: words('Қазір бұл құжат қажет емес', 'Сейчас этот документ не нужен', 'This document is not needed now'),
  onReturn: words(
    'Нәтиже жобасы басшыда: ол жобаны қайтарса, құжат қайтадан қабылданады',
    'Проект результата у руководителя: если он вернет проект, документ снова примут',
    'The draft of the result lies with the head: if he returns it, the document is taken again',
  ),
  whose: words(
    'Келген адамды көрсетіңіз: алушының өзі (applicant) немесе оның өкілі (representative)',
    'Укажите, чей документ: самого услугополучателя (applicant) либо его представителя (representative)',
    'Say whose it is: the recipient’s own (applicant) or his representative’s (representative)',
  ),
  noValidity: words(
    'Бұл құжаттың жарамдылық мерзімі болмайды: өрісті бос қалдырыңыз',
    'У этого документа нет срока действия: оставьте поле пустым',
    'This document has no time of validity: leave the field empty',
  ),
} as const;

/** A statement and a receipt say what was done; neither lapses. */
const withoutValidity: readonly string[] = [withdrawalScan, leavingScan, 'emergency-receipt'];

/** 10.5: why such a document cannot be attached now; whether it has expired is looked at when the package is. */
export function uploadFault(
  theCase: Application,
  said: Said,
  now: Instant,
  sizeIn: 'size' | 'file' = 'file',
): Refusal | undefined {
  const { claimedType, size = 0 } = said;
  const asks = documentsAskedBy[theCase.channel];
  const unsupported = typeFault(asks, claimedType);
  if (unsupported) return unsupported;
  const wrong = kindFault(theCase, said) ?? personFault(theCase, said) ?? dateFault(theCase, said, now);
  if (wrong) return fieldsWrong(asks, wrong);
  return sizeFault(asks, sizeIn, size) ?? packageFault(theCase, said, now);
}

function kindFault(theCase: Application, { kind, personRef }: Said): WrongField | undefined {
  const problem = 'NOT_ATTACHABLE';
  if (!(attachableKinds(theCase) as readonly string[]).includes(kind)) {
    const comesAgain = awaitedOnReturn(theCase).some((one) => one.kind === kind && one.personRef === personRef);
    return { field: 'kind', problem, cure: comesAgain ? cures.onReturn : cures.notNow };
  }
  const isNeeded = kind === withdrawalScan || isAwaited(theCase, { kind, personRef });
  return theCase.status === 'UNDER_EXAMINATION' && !isNeeded
    ? { field: 'personRef', problem, cure: cures.notNow }
    : undefined;
}

/** Of the package anybody's in the form; what is brought for one act is of whoever acts: the recipient or his representative (X99). */
function personFault(theCase: Application, { kind, personRef, form }: Said): WrongField | undefined {
  const field = 'personRef';
  if (theCase.status === 'OPENED' || isAwaited(theCase, { kind, personRef }))
    return isKnown(theCase, personRef, form)
      ? undefined
      : { field, problem: 'PERSON_NOT_IN_FORM', cure: defectTexts.PERSON_NOT_IN_FORM.cure };
  const mayAct = ['applicant', ...(representativeNow(theCase) ? ['representative'] : [])];
  return mayAct.includes(personRef) ? undefined : { field, problem: 'OTHER_PERSON', cure: cures.whose };
}

/** What is brought after filing is judged by the day on which it is brought. */
function dateFault(theCase: Application, { kind, issuedOn, validTo }: Said, now: Instant): WrongField | undefined {
  const today = localDate(theCase.status === 'OPENED' ? momentOfFiling(theCase, now) : now);
  if (validTo !== undefined && withoutValidity.includes(kind))
    return { field: 'validTo', problem: 'NOT_ACCEPTED', cure: cures.noValidity };
  if (issuedOn !== undefined && issuedOn > today)
    return { field: 'issuedOn', problem: 'IN_FUTURE', cure: dateFaults.IN_FUTURE };
  return issuedOn !== undefined && validTo !== undefined && validTo < issuedOn
    ? { field: 'validTo', problem: 'BEFORE_ISSUE', cure: dateFaults.BEFORE_ISSUE }
    : undefined;
}

/**
 * What may still be attached beside what the law asks for; undefined once it is filed: what is brought later is evidence of
 * what is done then, and no part of the package (X86).
 */
export function roomLeft(
  theCase: Application,
  form: Form | undefined,
  now: Instant,
): { readonly documents: number; readonly bytes: number } | undefined {
  if (theCase.status !== 'OPENED') return undefined;
  const counted = beyondAsked(theCase, form, { documents: theCase.documents, now });
  const bytes = counted.reduce((sum, { size }) => sum + size, 0);
  return {
    documents: Math.max(0, attachmentLimits.documents - counted.length),
    bytes: Math.max(0, attachmentLimits.totalBytes - bytes),
  };
}

function packageFault(theCase: Application, said: Said, now: Instant): Refusal | undefined {
  const asks = documentsAskedBy[theCase.channel];
  const { form, size = 0 } = said;
  const left = roomLeft(theCase, form, now);
  const documents = [...theCase.documents, said];
  if (!left || !beyondAsked(theCase, form, { documents, now }).includes(said)) return undefined;
  return roomFault(asks, size, left);
}

/**
 * Whose place a scan takes that is brought after filing: of its kind and person the one that came before and was not asked
 * for, so that however often somebody comes, nothing fills up (X86).
 */
export const placeTaken = (
  theCase: Application,
  { kind, personRef }: Pick<Said, 'kind' | 'personRef'>,
): readonly string[] =>
  theCase.status === 'OPENED'
    ? []
    : evidenceOf(theCase)
        .filter((one) => one.kind === kind && one.personRef === personRef)
        .map(({ id }) => id);

/** When something was brought to a filed request, and to whose desk: what rests on it asks of this (X99). */
export function broughtBy(
  { status }: Application,
  actor: Actor,
  now: Instant,
): Pick<DocumentRef, 'broughtAt' | 'broughtTo'> {
  if (status === 'OPENED') return {};
  const desk = isStaff(actor) ? { broughtTo: { staff: actor.staff, centre: centreOf(actor) } } : {};
  return { broughtAt: now, ...desk };
}

/** 10.5: what is taken out of a draft; of a filed request nothing of its package, and what was brought for an act until that is done (X99). */
export function removalFault(theCase: Application, documentId: string): Refusal | undefined {
  const { status, channel, documents } = theCase;
  const isOf = ({ id }: DocumentRef) => id === documentId;
  if (!documents.some(isOf)) return refusal('DOCUMENT_UNKNOWN');
  return status === 'OPENED' || evidenceOf(theCase).some(isOf)
    ? undefined
    : refusal('NOT_IN_THIS_STATUS', { paragraph: documentsAskedBy[channel], status });
}

/** A document of nobody would only come back as a defect; while no form is saved anybody may still stand in it. */
const isKnown = ({ representative }: Application, personRef: string, form: Form | undefined): boolean => {
  if (personRef === 'representative') return representative !== undefined;
  return !form || personRef === 'applicant' || form.members.some(({ ref }) => ref === personRef);
};

/** Confirmed once more, is it said to be the same, and are its bytes the same? */
export const isSameDocument = (one: DocumentRef, other: DocumentRef): boolean =>
  (['kind', 'personRef', 'issuedOn', 'validTo', 'claimedType', 'sha256'] as const).every(
    (part) => one[part] === other[part],
  );

/** Everything that bars a document whose bytes are known, its own size first. */
export const documentFault = (
  theCase: Application,
  document: DocumentRef & Pick<Said, 'form'>,
  now: Instant,
): Refusal | undefined => uploadFault(theCase, document, now) ?? copyFault(documentsAskedBy[theCase.channel], document);
