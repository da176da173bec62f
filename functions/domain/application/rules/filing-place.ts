import type { Form } from '#domain/form/form.ts';
import { isSameName } from '#domain/form/full-name.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Application } from '../application.ts';
import type { Filing, Mended } from '../command.ts';
import { defectsIn } from './conformity.ts';
import { type KeptPlace, keptPlace } from './refiling.ts';

/** Priority moment and intake sequence of a filing (X30, X41): its own, or kept from the request it mends. */
export const placeAtFiling = (
  theCase: Application,
  { form, intakeSequence, mends }: Filing,
  now: Instant,
): Omit<KeptPlace, 'keptFrom'> & Partial<KeptPlace> =>
  (mends && placeKept(theCase, form.content, mends, now)) ?? { priorityMoment: now, intakeSequence };

/**
 * The place is the old filing's only if that filing was one with all documents (art. 74), and of the same person: where
 * the number is corrected after M1, name and identity document must be the old ones (X41).
 */
function placeKept(theCase: Application, form: Form, mended: Mended, now: Instant): KeptPlace | undefined {
  const { file: ended, form: before } = mended;
  const place = keptPlace(ended, theCase, now);
  if (!place) return undefined;
  if (ended.applicant !== theCase.applicant && !isSamePerson(before, form)) return undefined;
  return defectsIn(ended, before, ended.filedAt).length === 0 ? place : undefined;
}

const isSamePerson = ({ applicant: one }: Form, { applicant: other }: Form): boolean =>
  isSameName(one, other) && one.identityDocument.number === other.identityDocument.number;
