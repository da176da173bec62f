import { defectRefs, defectsIn } from '#casework/filing/conformity.ts';
import { readForm } from '#casework/papers/paper.ts';
import type { Actor } from '#domain/actor.ts';
import type { DefectRef } from '#domain/application/event.ts';
import { newId } from '#domain/ids.ts';
import type { DocumentKind } from '#domain/regulation/documents/document-kinds.ts';
import { actAtOnce, type Story } from './story.ts';

export interface Scan {
  readonly validTo?: string;
  /** a file that nobody can open */
  readonly spoilt?: boolean;
}

const bytesOf = (kind: DocumentKind, { spoilt }: Scan): Uint8Array =>
  new TextEncoder().encode(spoilt ? `spoilt ${kind}` : `%PDF-1.4 a scan of ${kind}`);

/** 10.5, 8.3: an e-copy is uploaded, and what the server finds in its bytes is what counts. */
export async function attach(story: Story, actor: Actor, kind: DocumentKind, scan: Scan = {}): Promise<void> {
  const { clock, documents } = story.world.deps;
  const caseId = story.caseAtHand();
  const id = newId('document', Date.parse(clock.now()));
  documents.upload(caseId, id, bytesOf(kind, scan));
  const found = await documents.inspect(caseId, id);
  if (!found) throw new Error('nothing was uploaded');
  const document = {
    id,
    kind,
    personRef: 'applicant',
    validTo: scan.validTo,
    claimedType: 'application/pdf',
    ...found,
  };
  await actAtOnce(story.world, { caseId, actor, command: { type: 'AttachDocument', document } });
}

/** The check before anything is sent (M10), the very one of 9.2. */
export async function conformityOf(story: Story): Promise<readonly DefectRef[]> {
  const theCase = await story.theCase();
  return defectRefs(defectsIn(theCase, await readForm(theCase, story.world.deps), story.world.deps.clock.now()));
}
