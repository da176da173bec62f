import type { Acting } from '#casework/execute.ts';
import { nameOfOfficial, type OfficialDeps } from '#casework/identity/name-of-official.ts';
import { complaintBytes } from '#casework/papers/complaint-paper.ts';
import { typed } from '#casework/typed.ts';
import { type Actor, isStaff } from '#domain/actor.ts';
import type { CommandOf, ComplaintText } from '#domain/complaint/command.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { newFileId, newId } from '#domain/ids.ts';
import type { Taker } from '#domain/regulation/messages/complaint-receipt.ts';
import { addresseeName } from '#domain/regulation/offices/quality-body.ts';
import { refused } from '#domain/result.ts';
import { printedLine } from '#domain/text/characters.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { Words } from '#domain/words.ts';
import { type Against, type MatterDeps, matterOf } from './matter.ts';
import type { Acted } from './on-complaint.ts';
import { type RegisterDeps, registered } from './registering.ts';

interface Taken {
  readonly against: Against;
  readonly text: ComplaintText;
}

export type TakeDeps = RegisterDeps & MatterDeps & OfficialDeps;

/** Para 11: whoever comes to a desk complains there against identity; the operator writes down what he says, and he reads it. */
export async function fileComplaintAtDesk(
  { identityDocument, ...said }: Taken & { readonly identityDocument: IdentityDocument },
  acting: Acting,
  deps: TakeDeps,
): Acted {
  const shown = await typed('identity', identityDocument, { now: acting.now }, deps);
  const identity = { record: shown.ref, content: identityDocument, iin: said.text.iin };
  return taken(said, { as: 'operator', by: { identity }, records: [shown.record] }, { acting, deps });
}

/** The same of a letter: the registrar enters it under the number of his office. */
export const registerComplaint = (
  { letter, ...said }: Taken & { readonly letter: NonNullable<CommandOf<'FileComplaint'>['letter']> },
  acting: Acting,
  deps: TakeDeps,
): Acted => taken(said, { as: 'registrar', by: { letter }, records: [] }, { acting, deps });

type Given = Pick<Parameters<typeof registered>[1], 'records'> & {
  readonly as: Taker['as'];
  readonly by: Pick<CommandOf<'FileComplaint'>, 'identity' | 'letter'>;
};

async function taken(
  { against, text }: Taken,
  { as, by, records }: Given,
  work: { readonly acting: Acting; readonly deps: TakeDeps },
): Acted {
  const { acting, deps } = work;
  const { actor, now } = acting;
  const complainant = await deps.keyring.personOf(text.iin);
  const matter = await matterOf(against, { complainant, now }, deps);
  if (!matter) return refused(refusal('CASE_NOT_FOUND'));
  const taker = { as, name: printedLine(await nameOfOfficial(actor, deps)), at: officeOf(actor, now) };
  const id = newFileId(complaint, Date.parse(now));
  const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
  const bytes = complaintBytes({ id, text, matter }, issue);
  const paper = await deps.documents.storePaper('COMPLAINT', issue.id, bytes);
  return registered(id, { matter, text, taker, records, by: { paper, ...by } }, work);
}

/** Where whoever takes it serves, as the receipt says it: a centre, a provider, or the body above them. */
function officeOf(actor: Actor, now: Instant): Words {
  if (!isStaff(actor)) throw new Error('a complaint is taken by an official');
  return addresseeName(actor.organisation, localDate(now));
}
