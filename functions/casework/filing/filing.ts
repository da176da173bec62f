import { randomBytes } from 'node:crypto';
import type { FormSoFar } from '#casework/papers/form.ts';
import { readForm } from '#casework/papers/form.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { Filing, Mended } from '#domain/application/facts.ts';
import { application } from '#domain/application/kind.ts';
import { isClaiming, keptMomentKey } from '#domain/application/rules/filing/moment/kept-moment.ts';
import { isPast } from '#domain/application/stages.ts';
import { caseNumber } from '#domain/codes/case-number.ts';
import type { PaperRef } from '#domain/file/refs.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type EntryHeldDeps, entryToChange } from './entry-held.ts';
import { familyOf } from './family.ts';
import { bornOnIn, nameKeyOf } from './name-key.ts';

export interface FilingDeps extends EntryHeldDeps {
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
 * What the filing of a draft is decided by. What was typed is written anew, since a draft's records expire and a filed
 * request's do not.
 */
export async function filingOf(
  theCase: Application,
  { form, representation }: FormSoFar,
  { number, request, now }: Filed,
  deps: FilingDeps,
): Promise<{ filing: Filing; records: PersonRecord[] }> {
  const at = { caseId: theCase.id, now };
  const [mends, entry, nameKey, family, typedForm, typedPower, intakeSequence] = await Promise.all([
    mendedBy(theCase, deps),
    entryToChange(theCase, deps),
    nameKeyOf(form.applicant, bornOnIn(form.applicant.iin), deps),
    familyOf(form, deps),
    typed('form', form, at, deps),
    representation && typed('representative', representation, at, deps),
    deps.cases.nextIntakeSequence(),
  ]);
  return {
    filing: {
      number,
      nameKey,
      request,
      intakeSequence,
      mends,
      entry,
      form: { record: typedForm.ref, content: form, ...family },
      representative: typedPower?.ref,
    },
    records: [typedForm.record, ...(typedPower ? [typedPower.record] : [])],
  };
}

/** What a request that is filed again mends, and whether its moment is another's by now (X66). */
export async function mendedBy(
  { id, refiles }: Pick<Application, 'id' | 'refiles'>,
  deps: MendedDeps,
): Promise<Mended | undefined> {
  const file = refiles === undefined ? undefined : await deps.cases.load(application, refiles);
  return file && asMended(file, deps, id);
}

/** The same of the request that is mended, for whoever has it at hand; `by` is what mends it, where something does. */
export async function asMended(file: Application, deps: MendedDeps, by?: string): Promise<Mended | undefined> {
  const mended = await filedWithForm(file, deps);
  if (!mended) return undefined;
  const { keptFrom } = file;
  const earlier = keptFrom !== undefined && isClaiming(file) ? await deps.cases.load(application, keptFrom) : undefined;
  const first = earlier && (await filedWithForm(earlier, deps));
  const claim = await deps.cases.claim(keptMomentKey((first ?? mended).file.id));
  return { ...mended, isUsed: claim !== undefined && claim.holder !== by, ...(first ? { first } : {}) };
}

type MendedDeps = Pick<FilingDeps, 'cases' | 'people'>;

/** Only a request that was filed had a place, and its form does not expire. */
const filedWithForm = async (file: Application, deps: MendedDeps) =>
  isPast('filing', file) ? { file, form: await readForm(file, deps) } : undefined;
