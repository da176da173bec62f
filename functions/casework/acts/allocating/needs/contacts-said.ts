import type { WritingDeps } from '#casework/acting.ts';
import { type Acting, plan } from '#casework/execute.ts';
import { deathOf, isKnownToHaveDied, type KnownDeps } from '#casework/filing/presence-today.ts';
import { readForm } from '#casework/papers/form.ts';
import type { ReachedAs } from '#casework/papers/needs-paper.ts';
import { rowOf, type Whose } from '#casework/papers/whose.ts';
import type { Plan } from '#casework/ports/commit.ts';
import type { People } from '#casework/ports/people.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import { application } from '#domain/application/kind.ts';
import type { SignedStatement } from '#domain/file/on-entry.ts';
import type { ShownDocument } from '#domain/file/present.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { type ContactField, contactFields, contactsChanged } from '#domain/form/contact-fields.ts';
import { type Contacts, withContacts } from '#domain/form/contacts.ts';
import { qualityOf } from '#domain/form/old-row.ts';
import { reachedBy, reachedChanged } from '#domain/form/old-row-mended.ts';
import type { PersonId } from '#domain/ids.ts';
import { oldEntry } from '#domain/old-entry/kind.ts';
import { isOldEntry, type OldEntry } from '#domain/old-entry/old-entry.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { isPhone } from '#domain/text/phone.ts';

export type ContactsDeps = Pick<WritingDeps, 'cases' | 'keyring'> & KnownDeps & { readonly people: People };

/** He himself, by his signature, or by the document that he shows at a desk. */
export type Proof =
  | { readonly signed: Pick<SignedStatement, 'signature' | 'by'> }
  | { readonly identity: ShownDocument; readonly person: PersonId };

interface Said {
  readonly contacts: Contacts | undefined;
  /** the file of what his family needs, with which he says it */
  readonly needs: string;
  readonly proof: Proof;
}

interface SaidOf {
  readonly contacts?: { readonly changed: readonly ContactField[] };
  readonly beside: readonly Plan[];
}

/** What of the file that says his family and how he is reached a statement would change: its record as it stands. */
export const reachedIn = (file: Whose | undefined, contacts: Contacts | undefined): ReachedAs | undefined =>
  file && contacts && { contacts, changes: (isOldEntry(file) ? file.record.id : file.form?.id) ?? '' };

/**
 * X315: how he is reached, as he says it with his family: it confirms what is on record, and whatever is another is changed in
 * that very commit as X56 has it, in the file that says it.
 */
export async function contactsBeside(
  file: Whose,
  said: Said,
  acting: Pick<Acting, 'actor' | 'now' | 'requestId'>,
  deps: ContactsDeps,
): Promise<Result<SaidOf, Refusal>> {
  const { contacts } = said;
  if (!contacts) return ok({ beside: [] });
  const { changed, planned } = await (isOldEntry(file)
    ? rowChanged(file, { ...said, contacts }, acting, deps)
    : formChanged(file, { ...said, contacts }, acting, deps));
  if (changed.length === 0) return ok({ contacts: { changed }, beside: [] });
  if (!planned?.ok) return planned ?? refused(refusal('CONTENTION'));
  return ok({ contacts: { changed }, beside: planned.value ? [planned.value as Plan] : [] });
}

type Saying = Said & { readonly contacts: Contacts };
type By = Pick<Acting, 'actor' | 'now' | 'requestId'>;

async function formChanged(file: Application, { contacts, needs, proof }: Saying, by: By, deps: ContactsDeps) {
  const form = await readForm(file, deps);
  const changed = contactsChanged(form, contacts);
  if (changed.length === 0) return { changed };
  const [{ record, ref }, diedOn] = await Promise.all([
    typed('form', withContacts(form, contacts), { caseId: file.id, now: by.now }, deps),
    deathOf(file, deps),
  ]);
  const said = {
    type: 'ChangeContacts',
    form,
    contacts,
    record: ref,
    by: 'recipient',
    needs,
    diedOn,
    ...proof,
  } as const;
  return { changed, planned: plan(application, file, { ...by, fileId: file.id, command: said, records: [record] }) };
}

async function rowChanged(file: OldEntry, { contacts, needs, proof }: Saying, by: By, deps: ContactsDeps) {
  const row = await rowOf(file, deps);
  const changed = reachedChanged(row, contacts).flatMap((field) => contactFields.find((one) => one === field) ?? []);
  if (changed.length === 0) return { changed };
  const after = reachedBy(row, contacts);
  const { record, ref } = await typed('oldRow', after, { caseId: file.id, now: by.now }, deps);
  const facts = { row, contacts, record: ref, quality: qualityOf(after, isPhone), since: undefined, needs };
  const command = { type: 'ChangeContacts', ...facts, ...(await shownOf(file, proof, deps)) } as const;
  return { changed, planned: plan(oldEntry, file, { ...by, fileId: file.id, command, records: [record] }) };
}

async function shownOf({ subject }: OldEntry, proof: Proof, deps: ContactsDeps) {
  if ('signed' in proof) return proof;
  const hasDied = await isKnownToHaveDied(subject as PersonId, deps);
  return { shown: { by: 'recipient', ...proof, hasDied } } as const;
}
