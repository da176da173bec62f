import type { WritingDeps } from '#casework/acting.ts';
import type { Acting } from '#casework/execute.ts';
import { deathOf, type PowerDeps, presenceToday } from '#casework/filing/presence-today.ts';
import { readForm } from '#casework/papers/form.ts';
import type { PaperDeps } from '#casework/papers/paper.ts';
import { type PreparedBytes, type PreparingDeps, paperAgain, preparePaper } from '#casework/papers/paper-to-sign.ts';
import { contactsContent } from '#casework/papers/request-paper.ts';
import { permitted } from '#casework/permitted.ts';
import type { CaseStore } from '#casework/ports/case-store.ts';
import type { PersonRecord } from '#casework/ports/people.ts';
import { type SignedByDeps, signedBy, unsignedRefusal } from '#casework/signing/signed-by.ts';
import { typed } from '#casework/typed.ts';
import type { Application } from '#domain/application/application.ts';
import type { CommandOf } from '#domain/application/command.ts';
import type { Who } from '#domain/application/event.ts';
import { application } from '#domain/application/kind.ts';
import { isRepeated } from '#domain/application/rules/filing/taken-once.ts';
import { past } from '#domain/application/stages.ts';
import { signerFault } from '#domain/file/papers/signer.ts';
import { type Refusal, refusal } from '#domain/file/refusal.ts';
import { contactsChanged } from '#domain/form/contact-fields.ts';
import { type Contacts, withContacts } from '#domain/form/contacts.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { ok, type Result, refused } from '#domain/result.ts';
import { type Acted, type Ask, perform } from '../on-case.ts';
import type { SignedBytes } from './submit-request.ts';

interface Changing {
  readonly caseId: string;
  readonly contacts: Contacts;
}

/** X56: the statement to sign, by which the recipient says how he is to be reached. */
export async function prepareContacts(
  { caseId, contacts }: Changing,
  { actor, now }: Pick<Acting, 'actor' | 'now'>,
  deps: PreparingDeps & { readonly cases: CaseStore },
): Promise<Result<PreparedBytes, Refusal>> {
  const theCase = await permitted(application, { fileId: caseId, action: 'ChangeContacts', actor, now }, deps);
  if (!theCase.ok) return theCase;
  return ok(await preparePaper(theCase.value, contactsContent(past('filing', theCase.value), contacts), now, deps));
}

type ChangeDeps = WritingDeps & PaperDeps;

/** X56: in the cabinet, at once, by a statement that the recipient himself signs; his place stays. */
export function changeContacts(
  { caseId, contacts, signed: given }: Changing & { readonly signed: SignedBytes },
  acting: Acting,
  deps: ChangeDeps & SignedByDeps & PreparingDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const paper = await paperAgain(before, contactsContent(past('filing', before), contacts), given, deps);
    if (!paper) return refused(refusal('PAPER_UNKNOWN', { paragraph: 'X56' }));
    const question = { cms: given.cms, content: paper.bytes, roles: ['individual'], receivedAt: now } as const;
    const signed = await signedBy(question, deps);
    if (!signed.ok) return refused(unsignedRefusal(signed.error, 'citizen'));
    const { person } = signed.value;
    const foreign = signerFault(person, before.applicant, 'citizen');
    if (foreign) return refused(foreign);
    const statement = await deps.documents.storePaper('CONTACTS_STATEMENT', paper.id, paper.bytes);
    const [signature, { record, asked }] = await Promise.all([
      deps.documents.storeSignature(given.cms, statement),
      changed(before, { contacts, now }, deps),
    ]);
    const diedOn = await deathOf(before, deps);
    const command = { ...asked, by: 'recipient', statement, signed: { signature, by: person }, diedOn } as const;
    return ok({ command, records: [record] });
  };
  const isDone = async (before: Application) =>
    isRepeated(before, 'ChangeContacts', given) && contactsChanged(await readForm(before, deps), contacts).length === 0;
  return perform(caseId, { type: 'ChangeContacts', ask, isDone }, acting, deps);
}

interface AtDesk extends Changing {
  readonly by: Who;
  /** of that document */
  readonly iin: string;
  /** the document by which the operator knows who came */
  readonly identityDocument: IdentityDocument;
}

/** X56: the same at a desk, against identity. */
export function changeContactsAtDesk(
  { caseId, contacts, by, iin, identityDocument }: AtDesk,
  acting: Acting,
  deps: ChangeDeps & PowerDeps,
): Acted {
  const { now } = acting;
  const ask: Ask = async (before) => {
    const person = await deps.keyring.personOf(iin);
    const [known, shown] = await Promise.all([
      presenceToday(before, { by, person }, now, deps),
      typed('identity', identityDocument, { caseId, now }, deps),
    ]);
    const identity = { record: shown.ref, content: identityDocument, iin };
    const { record, asked } = await changed(before, { contacts, now }, deps);
    const command = { ...asked, by, person, ...known, identity };
    return ok({ command, records: [record, shown.record] });
  };
  return perform(caseId, { type: 'ChangeContacts', ask }, acting, deps);
}

/** The form under the new contacts, in a record of its own. */
async function changed(
  theCase: Application,
  { contacts, now }: { readonly contacts: Contacts; readonly now: string },
  deps: ChangeDeps,
): Promise<{
  record: PersonRecord;
  asked: Pick<CommandOf<'ChangeContacts'>, 'type' | 'form' | 'contacts' | 'record'>;
}> {
  const form = await readForm(theCase, deps);
  const { record, ref } = await typed('form', withContacts(form, contacts), { caseId: theCase.id, now }, deps);
  return { record, asked: { type: 'ChangeContacts', form, contacts, record: ref } };
}
