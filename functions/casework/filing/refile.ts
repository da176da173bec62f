import { formSoFar } from '#casework/papers/form.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { Documents } from '#casework/ports/documents.ts';
import type { Keyring } from '#casework/ports/keyring.ts';
import type { People, PersonRecord } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { IinCorrection, Refiling } from '#domain/application/facts.ts';
import type { DocumentRef } from '#domain/application/filing/document-ref.ts';
import { application } from '#domain/application/kind.ts';
import { packageOf } from '#domain/application/rules/filing/brought.ts';
import { draftExpiry } from '#domain/application/rules/filing/draft-kept.ts';
import { isCopied, isPowerCopied } from '#domain/application/rules/filing/refiling.ts';
import { representativeNow } from '#domain/application/rules/filing/representing/power.ts';
import type { Form, Representation } from '#domain/form/form.ts';
import { newId, type PersonId } from '#domain/ids.ts';
import type { Channel } from '#domain/regulation/channel.ts';
import type { Instant } from '#domain/time/instant.ts';
import { familyOf } from './family.ts';

export interface RefileDeps {
  readonly keyring: Keyring;
  readonly people: People;
  readonly documents: Documents;
}

interface Target {
  readonly caseId: string;
  readonly channel: Channel;
  readonly centre?: string | undefined;
  /** the recipient's number where a register did not know the one first given (M1) */
  readonly correction?: IinCorrection | undefined;
  readonly now: Instant;
}

/** The numbers of the whole chain that is mended; of one whose form is kept no more none is a slip (X78). */
export async function correctionOf(
  ended: Application,
  said: string,
  deps: Pick<RefileDeps, 'people'> & { readonly cases: Pick<CaseStore, 'load'> },
): Promise<IinCorrection> {
  const { form } = (await formSoFar(ended, deps)) ?? {};
  const before = ended.refiles === undefined ? undefined : await deps.cases.load(application, ended.refiles);
  const earlier = before ? await correctionOf(before, said, deps) : { typed: [] };
  return { typed: [form?.applicant.iin ?? '', ...earlier.typed], said };
}

/** What was typed and attached, copied under the new case: nothing is retyped, nothing uploaded again (X7). */
export async function copyOf(
  ended: Application,
  target: Target,
  deps: RefileDeps,
): Promise<{ refiling: Refiling; records: PersonRecord[] }> {
  const filled = await formSoFar(ended, deps);
  const [form, power, documents] = await Promise.all([
    filled && copyForm(filled.form, target, deps),
    isPowerCopied(ended)
      ? copyPower(filled?.newRepresentation ?? filled?.representation, ended, { target, deps })
      : undefined,
    Promise.all(
      packageOf(ended)
        .filter(isCopied)
        .map((document) => copyDocument(ended, document, target, deps)),
    ),
  ]);
  const records = [form, power].flatMap((copy) => (copy ? [copy.record] : []));
  const { correction } = target;
  const [typed, representative] = [form?.form, power?.representative];
  return { refiling: { ended, correction, form: typed, representative, documents }, records };
}

async function copyForm(old: Form, { caseId, correction, now }: Target, deps: RefileDeps) {
  const form = correction ? { ...old, applicant: { ...old.applicant, iin: correction.said } } : old;
  const { record, ref } = await typed('form', form, { caseId, now, expiresAt: draftExpiry(now) }, deps);
  const family = await familyOf(form, deps);
  return { record, form: { record: ref, content: form, ...family } };
}

/** Of whoever may act now; the portal knows no representatives. */
async function copyPower(
  representation: Representation | undefined,
  ended: Application,
  { target: { caseId, channel, now }, deps }: { readonly target: Target; readonly deps: RefileDeps },
) {
  const representative = representativeNow(ended);
  if (!representation || !representative || channel !== 'corporation') return undefined;
  const { record, ref } = await typed(
    'representative',
    representation,
    { caseId, now, expiresAt: draftExpiry(now) },
    deps,
  );
  const { person, power, validTo } = representative;
  return {
    record,
    representative: { record: ref, person: person as PersonId, power, validTo },
  };
}

async function copyDocument(
  ended: Application,
  document: DocumentRef,
  { caseId, now }: Target,
  { documents }: RefileDeps,
): Promise<DocumentRef> {
  const id = newId('document', Date.parse(now));
  const { versionId } = await documents.copyTo(
    { caseId: ended.id, documentId: document.id, versionId: document.versionId },
    caseId,
    id,
  );
  const { broughtAt: _, broughtTo: __, ...kept } = document;
  return { ...kept, id, versionId };
}
