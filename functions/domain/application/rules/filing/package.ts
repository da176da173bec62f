import { type Refusal, refusal } from '#domain/file/refusal.ts';
import type { Defect } from '#domain/regulation/documents/defects.ts';
import { defectLine } from '#domain/regulation/messages/phrases.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Application } from '../../application.ts';
import type { ConfirmedByAnother, OfEntry } from '../../facts.ts';
import { changeFilingFault } from './changing.ts';
import { defectsIn } from './conformity.ts';
import { judgedAt, type Refiled } from './moment/kept-moment.ts';
import { powerFault } from './representing/power.ts';
import { confirmedFault, momentOfFiling } from './taken-in-paper.ts';

export const formMissing = ({ channel }: Pick<Application, 'channel'>): Refusal =>
  refusal('FORM_MISSING', { paragraph: channel === 'portal' ? '10.5' : '8.3' });

/**
 * 5.1: only a complete package is accepted at the desk, and of a representative only while his power holds (8.3); what was
 * taken in paper is judged by the day of its taking, and confirmed by another official (X60).
 */
export const handingFault = (
  theCase: Application,
  refiled: Refiled,
  { now, confirmed, entry }: Handed,
): Refusal | undefined =>
  completeFault(theCase, refiled, now) ??
  changeFilingFault(theCase, { form: refiled.form, entry }, now) ??
  confirmedFault(theCase, confirmed, now);

interface Handed extends OfEntry {
  readonly now: Instant;
  readonly confirmed?: ConfirmedByAnother | undefined;
}

/** 5.1, 8.3: the same before anybody was asked to confirm it. */
export function completeFault(theCase: Application, refiled: Refiled, now: Instant): Refusal | undefined {
  if (!theCase.form) return formMissing(theCase);
  const lapsed = theCase.representative && powerFault(theCase, localDate(momentOfFiling(theCase, now)));
  if (lapsed) return refusal(lapsed, { paragraph: '8.3' });
  const defects = defectsAtDesk(theCase, refiled, now);
  return defects.length > 0 ? incomplete(defects) : undefined;
}

/** 5.1: the defects of what would be filed now, by the moment that would decide its place: of the taking, or kept (X60, X88). */
export const defectsAtDesk = (theCase: Application, refiled: Refiled, now: Instant): readonly Defect[] =>
  defectsIn(theCase, refiled.form, judgedAt(theCase, refiled, momentOfFiling(theCase, now)));

/** M10: only a package in which something is missing or not in order is refused. */
export function refusingFault(theCase: Application, refiled: Refiled, now: Instant): Refusal | undefined {
  if (!theCase.form) return formMissing(theCase);
  return defectsAtDesk(theCase, refiled, now).length > 0 ? undefined : refusal('NO_DEFECT_NAMED', { paragraph: '5.1' });
}

/** Each document that is missing or not in order, whose it is, and what mends it (5.1, M10). */
const incomplete = (defects: readonly Defect[]): Refusal =>
  refusal('PACKAGE_INCOMPLETE', {
    paragraph: '5.1',
    missing: [...new Set(defects.map(({ documentKind }) => documentKind))],
    fields: defects.map((defect) => ({
      field: `documents.${defect.documentKind}.${defect.personRef ?? 'applicant'}`,
      problem: defect.code,
      cure: defectLine(defect),
    })),
  });
