import { randomBytes } from 'node:crypto';
import { readForm } from '#casework/papers/paper.ts';
import type { CaseStore, Keyring, People, PersonRecord } from '#casework/ports/ports.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { Filing } from '#domain/application/command.ts';
import { application } from '#domain/application/kind.ts';
import { type KeptPlace, keptPlace } from '#domain/application/rules/refiling.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import { type Form, fullName } from '#domain/form/form.ts';
import { listOf } from '#domain/regulation/categories.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { defectsIn } from './conformity.ts';
import type { Draft } from './draft.ts';

export interface FilingDeps {
  readonly cases: CaseStore;
  readonly people: People;
  readonly keyring: Keyring;
}

/** The number a person gets at filing; nobody can guess the next one. */
export const newCaseNumber = (now: Instant): string =>
  caseNumber(Number(localDate(now).slice(0, 4)), [...randomBytes(8)]);

interface Filed {
  readonly number: string;
  readonly request: PaperRef;
  readonly now: Instant;
}

/**
 * Files a draft: number, priority moment and intake sequence (X30, X41), either new or kept from the request it mends.
 * What was typed is written anew, since a draft's records expire and a filed request's do not.
 */
export async function filingOf(
  theCase: Application,
  { form, representation }: Draft,
  { number, request, now }: Filed,
  deps: FilingDeps,
): Promise<{ filing: Filing; records: PersonRecord[] }> {
  const at = { caseId: theCase.id, now };
  const [kept, typedForm, typedPower] = await Promise.all([
    placeKept(theCase, form, now, deps),
    typed('form', form, at, deps),
    representation && typed('representative', representation, at, deps),
  ]);
  const place = kept ?? { priorityMoment: now, intakeSequence: await deps.cases.nextIntakeSequence() };
  return {
    filing: {
      number,
      request,
      ...place,
      form: typedForm.ref,
      representative: typedPower?.ref,
      list: listOf(form.category, localDate(now)),
    },
    records: [typedForm.record, ...(typedPower ? [typedPower.record] : [])],
  };
}

/**
 * The place is the old filing's only if that filing was one with all documents (art. 74), and of the same person: where
 * the number is corrected after M1, name and identity document must be the old ones (X41).
 */
async function placeKept(
  theCase: Application,
  form: Form,
  now: Instant,
  deps: FilingDeps,
): Promise<KeptPlace | undefined> {
  const ended = theCase.refiles ? await deps.cases.load(application, theCase.refiles) : undefined;
  const place = ended && keptPlace(ended, theCase, now);
  if (!ended?.filedAt || !place) return undefined;
  const before = await readForm(ended, deps);
  if (ended.applicant !== theCase.applicant && !isSamePerson(before, form)) return undefined;
  return defectsIn(ended, before, ended.filedAt).length === 0 ? place : undefined;
}

const isSamePerson = ({ applicant: one }: Form, { applicant: other }: Form): boolean =>
  fullName(one) === fullName(other) && one.identityDocument.number === other.identityDocument.number;
