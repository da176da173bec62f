import type { Acting } from '#casework/execute.ts';
import { complaintBytes } from '#casework/papers/complaint-paper.ts';
import { typed } from '#casework/typed.ts';
import type { CommandOf, ComplaintText } from '#domain/complaint/command.ts';
import { complaint } from '#domain/complaint/kind.ts';
import { refusal } from '#domain/file/refusal.ts';
import type { IdentityDocument } from '#domain/form/identity-document.ts';
import { newFileId, newId } from '#domain/ids.ts';
import { refused } from '#domain/result.ts';
import { type Against, type MatterDeps, matterOf } from './matter.ts';
import type { Acted } from './on-complaint.ts';
import { type RegisterDeps, registered } from './registering.ts';

interface Taken {
  readonly against: Against;
  readonly text: ComplaintText;
}

export type TakeDeps = RegisterDeps & MatterDeps;

/** Para 11: whoever comes to a desk complains there against identity; the operator writes down what he says, and he reads it. */
export async function fileComplaintAtDesk(
  { identityDocument, ...said }: Taken & { readonly identityDocument: IdentityDocument },
  acting: Acting,
  deps: TakeDeps,
): Acted {
  const shown = await typed('identity', identityDocument, { now: acting.now }, deps);
  const identity = { record: shown.ref, content: identityDocument, iin: said.text.iin };
  return taken(said, { channel: 'desk', by: { identity }, records: [shown.record] }, { acting, deps });
}

/** The same of a letter: the registrar enters it under the number of his office. */
export const registerComplaint = (
  { letter, ...said }: Taken & { readonly letter: NonNullable<CommandOf<'FileComplaint'>['letter']> },
  acting: Acting,
  deps: TakeDeps,
): Acted => taken(said, { channel: 'post', by: { letter }, records: [] }, { acting, deps });

type Given = Pick<Parameters<typeof registered>[1], 'channel' | 'records'> & {
  readonly by: Pick<CommandOf<'FileComplaint'>, 'identity' | 'letter'>;
};

async function taken(
  { against, text }: Taken,
  { channel, by, records }: Given,
  work: { readonly acting: Acting; readonly deps: TakeDeps },
): Acted {
  const { acting, deps } = work;
  const { now } = acting;
  const complainant = await deps.keyring.personOf(text.iin);
  const matter = await matterOf(against, { complainant, now }, deps);
  if (!matter) return refused(refusal('CASE_NOT_FOUND'));
  const id = newFileId(complaint, Date.parse(now));
  const issue = { id: newId('paper', Date.parse(now)), issuedAt: now };
  const bytes = complaintBytes({ id, text, matter }, issue);
  const paper = await deps.documents.storePaper('COMPLAINT', issue.id, bytes);
  return registered(id, { matter, text, channel, records, by: { paper, ...by } }, work);
}
